import { choice, form } from "~/features/forms/text-fields";
import { demoAccounts } from "./demo-accounts";

type Email = (typeof demoAccounts)[number]["email"];

export const demoSignInForm = form({ email: choice(demoAccounts.map((account) => account.email) as [Email, ...Email[]]) });
