import { localized } from "~/core/localized";
import { Avatar } from "~/ui/avatar";
import { useLanguage } from "~/ui/language";
import type { Office } from "./queries.server";
import type { OfficeNumbers } from "./score";

/** An office in the list: who leads it, and what it asks and has answered. */
export function OfficeCard({ office, open, answered }: { office: Office } & OfficeNumbers) {
  const { t, href, locale } = useLanguage();
  return (
    <li className="office-card">
      <Avatar name={office.headName} staff />
      <div>
        <h2>
          <a href={href(`/offices/${office.slug}`)}>{localized(office, "name", locale)}</a>
        </h2>
        <p>
          <bdi>{office.headName}</bdi>, {localized(office, "headTitle", locale)}
        </p>
        <p className="meta">
          <span>{t("offices.open-topics", { count: open })}</span>
          <span>{t("offices.answered-topics", { count: answered })}</span>
        </p>
      </div>
    </li>
  );
}
