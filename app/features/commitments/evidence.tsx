import { PhotoPicture, type ShownPhoto } from "~/features/photos/photo-picture";
import { useLanguage } from "~/ui/language";
import type { EvidenceKind } from "./evidence-of";

interface EvidenceProps {
  update: { evidenceKind: EvidenceKind | null; evidence: string; photo: ShownPhoto | null };
  /** The photo stands elsewhere on the page. */
  withoutPhoto?: boolean;
}

/** What an update shows to look at. */
export function Evidence({ update, withoutPhoto = false }: EvidenceProps) {
  const { t } = useLanguage();
  const { evidenceKind, evidence, photo } = update;
  return (
    <>
      {evidenceKind === "link" && (
        <p className="proof">
          {t("commitments.evidence-link")}{" "}
          <a href={evidence} rel="noopener noreferrer nofollow">
            {evidence.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
          </a>
        </p>
      )}
      {evidenceKind === "ordinance" && (
        <p className="proof">{/^\d/.test(evidence) ? t("commitments.evidence-ordinance", { number: evidence }) : evidence}</p>
      )}
      {photo && !withoutPhoto && <PhotoPicture photo={photo} />}
    </>
  );
}
