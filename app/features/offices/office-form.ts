import { z } from "zod";
import { form, idField, line, optional, text } from "~/features/forms/text-fields";

type FileError = "admin.video-wrong" | "admin.captions-wrong" | "admin.poster-wrong";

/**
 * An address on this site: a path that cannot lead to another host, with one of these endings. Not on other sites: the pages forbid browsers
 * to load anything from there, and a reader's address is nobody else's business.
 */
const ownFile = (endings: RegExp, error: FileError) =>
  optional(
    z
      .string()
      .trim()
      .max(300, { error, abort: true })
      .regex(/^\/(?!\/)[A-Za-z0-9/_.-]+$/, { error, abort: true })
      .refine((path) => endings.test(path) && !path.includes("//") && !path.split("/").includes(".."), { error }),
  );

const head = {
  headName: line({ max: 80, empty: "admin.head-empty" }),
  headTitle: line({ max: 80, empty: "admin.head-title-empty" }),
  headTitleEs: optional(line({ max: 80 })),
};

const office = {
  name: line({ max: 80, empty: "admin.office-name-empty" }),
  nameEs: optional(line({ max: 80 })),
  ...head,
  phone: line({ max: 40, empty: "admin.phone-empty" }).refine((phone) => phone === "" || /^[0-9+][0-9 ().+x-]*$/.test(phone), {
    error: "admin.phone-wrong",
  }),
  introduction: text({ max: 3000, empty: "admin.introduction-empty" }),
  introductionEs: optional(text({ max: 3000 })),
  videoUrl: ownFile(/\.(mp4|webm)$/, "admin.video-wrong"),
  captionsUrl: ownFile(/\.vtt$/, "admin.captions-wrong"),
  captionsUrlEs: ownFile(/\.vtt$/, "admin.captions-wrong"),
  posterUrl: ownFile(/\.(webp|png|jpe?g)$/, "admin.poster-wrong"),
};

/** A new office. A video shows only with captions; the Spanish texts may wait. */
export const officeForm = form(office).superRefine(captioned);

const day = z.string({ error: "admin.day-wrong" }).regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" });

const successorForm = form({
  intent: z.literal("succeed"),
  ...head,
  startsOn: day,
  fromId: idField.optional(),
  toId: idField.optional(),
}).superRefine(({ fromId, toId }, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (fromId !== undefined && toId === undefined) refuse("toId", "admin.hand-over-to-whom");
  if (fromId === undefined && toId !== undefined) refuse("fromId", "admin.hand-over-from-whom");
  if (fromId !== undefined && fromId === toId) refuse("toId", "admin.hand-over-to-another");
});

/** What can be done on the page of an office: change what it says of itself, plan a successor of its head or call one off, list what it is called. */
export const officeForms = z.discriminatedUnion(
  "intent",
  [
    form({ intent: z.literal("save"), ...office }).superRefine(captioned),
    successorForm,
    form({ intent: z.literal("call-off"), successionId: idField }),
    form({ intent: z.literal("add-alias"), alias: line({ min: 3, max: 80, empty: "admin.alias-empty" }) }),
    form({ intent: z.literal("remove-alias"), aliasId: idField }),
  ],
  { error: "common.field-unknown" },
);

export type OfficeTexts = z.output<typeof officeForm>;
export type OfficeFields = z.input<typeof officeForm>;
export type Successor = Omit<z.output<typeof successorForm>, "intent">;
export type SuccessorFields = z.input<typeof successorForm>;

function captioned(
  { videoUrl, captionsUrl, captionsUrlEs }: { videoUrl: string; captionsUrl: string; captionsUrlEs: string },
  context: z.RefinementCtx,
) {
  if ((videoUrl || captionsUrlEs) && !captionsUrl)
    context.addIssue({ code: "custom", path: ["captionsUrl"], message: "admin.captions-missing" });
}
