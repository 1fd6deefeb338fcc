import { form, line } from "~/features/forms/text-fields";
import { photoField } from "./photo-form";

export const ideaPhotoForm = form({
  photo: photoField.refine((file) => file !== undefined, { error: "photos.choose" }).transform((file) => file as File),
  alt: line({ max: 250, empty: "photos.alt-missing" }),
});
