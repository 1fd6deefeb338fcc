import { z } from "zod";
import { form, line, optional, text } from "~/features/forms/text-fields";

/** An address on this site: a path that cannot lead to another host, with one of these endings. */
const ownFile = (endings: RegExp, error: "admin.video-wrong" | "admin.captions-wrong") =>
  optional(
    z
      .string()
      .trim()
      .max(300, { error, abort: true })
      .regex(/^\/(?!\/)[A-Za-z0-9/_.-]+$/, { error, abort: true })
      .refine((path) => endings.test(path) && !path.includes("//") && !path.split("/").includes(".."), { error }),
  );

/** An office, new or old. A video shows only with captions; the Spanish texts may wait. */
export const officeForm = form({
  name: line({ max: 80, empty: "admin.office-name-empty" }),
  nameEs: optional(line({ max: 80 })),
  headName: line({ max: 80, empty: "admin.head-empty" }),
  headTitle: line({ max: 80, empty: "admin.head-title-empty" }),
  headTitleEs: optional(line({ max: 80 })),
  phone: line({ max: 40, empty: "admin.phone-empty" }).refine((phone) => phone === "" || /^[0-9+][0-9 ().+x-]*$/.test(phone), {
    error: "admin.phone-wrong",
  }),
  introduction: text({ max: 3000, empty: "admin.introduction-empty" }),
  introductionEs: optional(text({ max: 3000 })),
  videoUrl: ownFile(/\.(mp4|webm)$/, "admin.video-wrong"),
  captionsUrl: ownFile(/\.vtt$/, "admin.captions-wrong"),
}).superRefine(({ videoUrl, captionsUrl }, context) => {
  if (videoUrl && !captionsUrl) context.addIssue({ code: "custom", path: ["captionsUrl"], message: "admin.captions-missing" });
});

export type OfficeTexts = z.output<typeof officeForm>;
export type OfficeFields = z.input<typeof officeForm>;
