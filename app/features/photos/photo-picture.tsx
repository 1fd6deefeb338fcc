import type { Locale } from "~/core/locale";
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

interface PhotoPictureProps {
  photo: ShownPhoto;
  /** Of the description, where a resident wrote it; the city writes English and perhaps Spanish. */
  language?: Locale;
}

/** A photo. Its place is kept while it loads, so that nothing jumps. */
export function PhotoPicture({ photo, language }: PhotoPictureProps) {
  const { locale } = useLanguage();
  const written = language ?? (photo.altEs === "" ? "en" : locale);
  return (
    <img
      className="photo"
      src={`/photos/${photo.id}`}
      width={photo.width}
      height={photo.height}
      alt={localized(photo, "alt", locale)}
      lang={written === locale ? undefined : written}
      loading="lazy"
      decoding="async"
    />
  );
}
