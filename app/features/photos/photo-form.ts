import { z } from "zod";
import { maxPhotoBytes, megabytesOf } from "./limits";

/** The file of a form that may carry one photo. What is in it is looked at when it is encoded. */
export const photoField = z
  .file({ error: "photos.unreadable" })
  .refine((file) => file.size > 0, { error: "photos.unreadable", abort: true })
  .superRefine((file, context) => {
    if (file.size > maxPhotoBytes) context.addIssue({ code: "custom", message: `photos.too-large?mb=${megabytesOf(file.size)}` });
  })
  .optional();
