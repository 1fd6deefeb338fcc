import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { VersionDates } from "./version-dates";
import type { ListedVersion } from "./versions.server";

/** Versions of the policy, each with its time and what changed in it, leading to its page. */
export function VersionList({ versions, now }: { versions: ListedVersion[]; now: Date }) {
  const { t, href, locale } = useLanguage();
  return (
    <ul className="rows">
      {versions.map((version) => (
        <li key={version.id}>
          <div>
            <a href={href(`/policy/versions/${version.number}`)}>{t("policy.version-name", { number: version.number })}</a>
            <VersionDates version={version} now={now} />
            <p>{localized(version, "note", locale) || t("policy.first-version")}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
