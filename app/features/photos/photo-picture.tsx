import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";

/** A photo of the database, as pages show it. */
export interface ShownPhoto {
  id: number;
  width: number;
  height: number;
  alt: string;
  altEs: string;
}

/** A photo. Its place is kept while it loads, so that nothing jumps. */
export function PhotoPicture({ photo }: { photo: ShownPhoto }) {
  const { locale } = useLanguage();
  const isEnglish = locale !== "en" && photo.altEs === "";
  return (
    <img
      className="photo"
      src={`/photos/${photo.id}`}
      width={photo.width}
      height={photo.height}
      alt={localized(photo, "alt", locale)}
      lang={isEnglish ? "en" : undefined}
      loading="lazy"
      decoding="async"
    />
  );
}
