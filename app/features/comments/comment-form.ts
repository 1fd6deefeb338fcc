import { backField, choice, form, idField, text } from "~/features/forms/text-fields";
import { maxComment } from "./limits";

const body = text({ max: maxComment, empty: "comments.empty" });

/** A comment, or a reply when `parent` names one. */
export const commentForm = form({
  body,
  parent: idField.optional(),
});

export const commentEditForm = form({ body });

export const helpfulForm = form({ intent: choice(["helpful", "withdraw"]).default("helpful"), back: backField });
