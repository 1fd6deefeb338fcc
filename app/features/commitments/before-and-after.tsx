import { PhotoPicture, type ShownPhoto } from "~/features/photos/photo-picture";
import { useLanguage } from "~/ui/language";

/** How it was, and how it is: beside each other, or one alone while there is no other. */
export function BeforeAndAfter({ before, after }: { before: ShownPhoto | null; after: ShownPhoto | null }) {
  const { t } = useLanguage();
  if (!before) return null;
  const pair = [
    ["before", before],
    ["after", after],
  ] as const;
  return (
    <section className="section-tight" aria-labelledby="pair">
      <h2 id="pair">{t(after ? "commitments.before-and-after" : "commitments.before")}</h2>
      <div className="photo-pair">
        {pair.map(
          ([when, photo]) =>
            photo && (
              <figure key={when}>
                <PhotoPicture photo={photo} />
                {after && <figcaption>{t(`commitments.${when}`)}</figcaption>}
              </figure>
            ),
        )}
      </div>
    </section>
  );
}
