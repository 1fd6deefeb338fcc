import { textFields } from "~/features/composer/composed";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { Version } from "./response-desk.server";

interface VersionListProps {
  versions: Version[];
  /** Somebody has to compare their text with the newest one. */
  opensNewest: boolean;
}

/** Every text the response had: who wrote it and when. */
export function VersionList({ versions, opensNewest }: VersionListProps) {
  const { t } = useLanguage();
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">{t("desk.versions")}</h2>
      <ul className="versions">
        {versions.map((version, index) => (
          <li key={version.number}>
            <Details
              open={opensNewest && index === 0}
              summary={
                <span>
                  {t("desk.version-by", { number: version.number, name: version.writer ?? t("desk.somebody") })} ·{" "}
                  <Time date={version.writtenAt} style="time" />
                </span>
              }
            >
              <dl lang="en">
                {textFields.map((field) => (
                  <div key={field}>
                    <dt>{t(`desk.part-${field}`)}</dt>
                    <dd className="prose">
                      <Markdown text={version[field] || "–"} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Details>
          </li>
        ))}
      </ul>
    </section>
  );
}
