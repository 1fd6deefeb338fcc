import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { PromiseClock } from "./promise-clock";
import type { DeskPromise } from "./promise-desk.server";
import { promiseMovesOf } from "./promise-history";
import { PromiseMoves } from "./promise-moves";

/** Every date of a promise: the first, the one in force, and how it came to it. */
export function PromiseDates({ promise, now }: { promise: DeskPromise; now: Date }) {
  const { t, locale } = useLanguage();
  const { respondBy, dueAt, newDateAt } = promise;
  if (!respondBy || !dueAt) return null;
  const lines: [string, Date][] = [[t("desk.first-date"), respondBy]];
  if (dueAt > respondBy) lines.push([t("desk.date-in-force"), dueAt]);
  if (newDateAt) lines.push([t("desk.new-date-after-miss"), newDateAt]);
  return (
    <>
      <p className="lede">{localized(promise, "question", locale)}</p>
      <dl className="facts">
        {lines.map(([label, moment]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Time date={moment} style="time" />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("desk.clock")}</dt>
          <dd>
            <PromiseClock topic={promise} now={now} />
          </dd>
        </div>
      </dl>
      <PromiseMoves moves={promiseMovesOf(respondBy, promise.extensions)} office={localized(promise, "officeName", locale)} />
    </>
  );
}
