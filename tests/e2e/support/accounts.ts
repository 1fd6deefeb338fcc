import { request } from "@playwright/test";
import { origin } from "./origin";

/** The demo's own accounts; the part before the @. */
export type Account =
  | "resident"
  | "resident2"
  | "moderator"
  | "moderator2"
  | "drafter"
  | "approver"
  | "mayor"
  | "clerk"
  | "admin";

/** The cookies of somebody who is signed in. */
export type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>["storageState"]>>;

export const emailOf = (account: Account) => `${account}@oxbow.example`;

/** Signs in as the demo's sign-in page does with one click. */
export async function signedIn(account: Account): Promise<Session> {
  const browser = await request.newContext({ baseURL: origin(), extraHTTPHeaders: { Origin: origin() } });
  const answer = await browser.post("/sign-in/demo", { form: { email: emailOf(account) }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`Signing in as ${account} was answered with ${answer.status()}.`);
  const session = await browser.storageState();
  await browser.dispose();
  return session;
}
