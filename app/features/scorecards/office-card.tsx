import { localized } from "~/core/localized";
import type { Office } from "~/features/offices/queries.server";
import { Avatar } from "~/ui/avatar";
import { useLanguage } from "~/ui/language";
import type { Scorecard } from "./scorecard";

/** An office in the list: who leads it, what it asks and has answered, and how it keeps its word. */
export function OfficeCard({ office, scorecard }: { office: Office; scorecard: Scorecard }) {
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
          <span>{t("offices.open-topics", { count: scorecard.topics.open })}</span>
          <span>{t("offices.answered-topics", { count: scorecard.topics.answered })}</span>
        </p>
        <CardScore scorecard={scorecard} />
      </div>
    </li>
  );
}

/** The numbers that matter most, of promises and commitments whose day has come. */
function CardScore({ scorecard }: { scorecard: Scorecard }) {
  const { t, number } = useLanguage();
  const { onTime, promised, running, medianDays, made, open, keptOnTime, keptLate } = scorecard;
  const share = (count: number, of: number) => of > 0 && t("offices.so-many-of", { count: number(count), of: number(of) });
  const lines = [
    { label: t("offices.measure-on-time"), value: share(onTime, promised - running) },
    { label: t("offices.median-short"), value: medianDays !== null && number(medianDays) },
    { label: t("offices.kept-short"), value: share(keptOnTime + keptLate, made - open) },
  ];
  const numbers = lines.filter(({ value }) => value !== false);
  if (numbers.length === 0) return null;
  return (
    <dl className="card-score">
      {numbers.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
