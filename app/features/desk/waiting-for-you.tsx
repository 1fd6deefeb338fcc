import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { DueMark } from "./due-mark";
import type { ToSign } from "./list-to-sign.server";
import type { OwedItem } from "./owed-item";
import { OwedTitle } from "./owed-title";

interface WaitingForYouProps {
  toSign: ToSign[];
  late: OwedItem[];
  /** There are more late ones than these. */
  moreLate: boolean;
  /** The address of all that is the reader's. */
  mineHref: string;
  now: Date;
}

/** What only the reader can move on: to approve, to publish, and what is late on their desk. Nothing when nothing waits. */
export function WaitingForYou({ toSign, late, moreLate, mineHref, now }: WaitingForYouProps) {
  const { t, href } = useLanguage();
  if (toSign.length + late.length === 0) return null;
  const hidden = (toSign[0]?.total ?? 0) - toSign.length;
  return (
    <section className="card card-marked waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t("desk.waiting")}</h2>
      <ul>
        {toSign.map((response) => (
          <ToSignLine key={response.id} response={response} />
        ))}
        {hidden > 0 && <li className="meta">{t("desk.and-more", { count: hidden })}</li>}
        {late.map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <DueMark due={item.due} now={now} />
            <OwedTitle item={item} isOwn />
          </li>
        ))}
        {moreLate && (
          <li>
            <a href={href(mineHref)}>{t("desk.waiting-all-mine")}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function ToSignLine({ response }: { response: ToSign }) {
  const { t, href, locale } = useLanguage();
  const { id, stage, since } = response;
  return (
    <li>
      <span className="waiting-act">{t(`desk.waiting-${stage}`)}</span>
      <div>
        <a href={href(`/desk/responses/${id}`)}>{localized(response, "summary", locale)}</a>
        <p className="meta">
          <span>{t("desk.response-number", { id })}</span>
          <span>{localized(response, "officeName", locale)}</span>
          <span>
            {t("desk.waiting-since")} <Time date={since} style="numeric" />
          </span>
        </p>
        <p className="meta">{localized(response, "question", locale)}</p>
      </div>
    </li>
  );
}
