import type { Locale } from "~/core/locale";
import { HiddenTombstone } from "~/features/moderation/hidden-tombstone";
import { useLanguage } from "~/ui/language";
import type { IdeaPhoto } from "./idea-photos.server";
import { PhotoPicture } from "./photo-picture";

interface IdeaPhotosProps {
  photos: IdeaPhoto[];
  /** Of the idea, and so of the descriptions. */
  language: Locale;
  isAuthor: boolean;
  isModerator?: boolean;
}

/** The photos of an idea; a hidden one leaves its place, and the author sees it there with why. */
export function IdeaPhotos({ photos, language, isAuthor, isModerator = false }: IdeaPhotosProps) {
  const { t, href } = useLanguage();
  return photos.map((photo) => (
    <figure className="idea-photo" id={`photo-${photo.id}`} key={photo.id}>
      {photo.hiddenBy === null ? (
        <PhotoPicture photo={photo} language={language} />
      ) : (
        <HiddenPhoto photo={photo} language={language} isAuthor={isAuthor} />
      )}
      {photo.hiddenBy === null && (!isAuthor || isModerator) && (
        <figcaption className="meta">
          {!isAuthor && <a href={href(`/photos/${photo.id}/report`)}>{t("reports.photo")}</a>}
          {isModerator && <a href={href(`/moderation/photos/${photo.id}`)}>{t("photos.moderate")}</a>}
        </figcaption>
      )}
    </figure>
  ));
}

function HiddenPhoto({ photo, language, isAuthor }: { photo: IdeaPhoto; language: Locale; isAuthor: boolean }) {
  const clause = { number: photo.clauseNumber ?? 0, title: photo.clauseTitle ?? "", titleEs: photo.clauseTitleEs ?? "" };
  return (
    <HiddenTombstone
      what="photo"
      clause={clause}
      own={isAuthor}
      decisionId={photo.hiddenBy ?? undefined}
      passage={photo.hiddenPassage ?? undefined}
      reason={photo.hiddenReason ?? undefined}
    >
      {isAuthor && <PhotoPicture photo={photo} language={language} />}
    </HiddenTombstone>
  );
}
