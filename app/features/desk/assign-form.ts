import { z } from "zod";
import { backField, choice, form, idField, line } from "~/features/forms/text-fields";
import { owedKinds } from "./owed-item";

/** As many ideas as one page of a topic's desk shows. */
export const maxAssigned = 60;

/** One thing (`id`), or the ticked ideas (`idea`). The topic, what is chosen of drafts and the like come along with the ticked ideas' form. */
export const assignForm = form({
  subject: choice(owedKinds),
  id: idField.optional(),
  idea: z.array(idField).max(maxAssigned, { error: "desk.assign-too-many" }).optional(),
  topic: line({ max: 80 }).optional(),
  owner: z.union([z.literal("nobody"), idField], { error: "desk.owner-choose" }),
  back: backField,
}).transform(({ subject, id, idea = [], owner, back }) => ({
  subject,
  ids: [...new Set(id === undefined ? idea : [id])],
  ownerId: owner === "nobody" ? null : owner,
  back,
}));
