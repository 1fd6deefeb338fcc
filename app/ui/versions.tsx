import { useLanguage } from "./language";
import { PlainText } from "./markdown";
import { Time } from "./time";

interface Version {
  number: number;
  title?: string;
  body: string;
  writtenAt: Date;
}

/** Every text something had, newest first. */
export function Versions({ versions, language }: { versions: Version[]; language: string }) {
  const { t } = useLanguage();
  return (
    <ol className="versions" reversed>
      {versions.map((version) => (
        <li key={version.number} className="card">
          <p className="meta">
            <b>{t("common.version", { number: version.number })}</b> <Time date={version.writtenAt} style="time" />
          </p>
          {version.title && (
            <h2 lang={language} dir="auto">
              {version.title}
            </h2>
          )}
          <div className="prose" lang={language} dir="auto">
            <PlainText text={version.body} />
          </div>
        </li>
      ))}
    </ol>
  );
}
