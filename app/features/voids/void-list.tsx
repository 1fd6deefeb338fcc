import { ruleNumberOf } from "~/features/supports/rules";
import { useLanguage } from "~/ui/language";
import type { PublicVoid } from "./queries.server";

/** Voids as everybody reads them: when, under which rule, why, how many; without names. */
export function VoidList({ voids }: { voids: PublicVoid[] }) {
  const { t, date } = useLanguage();
  return (
    <ul className="rows">
      {voids.map((each) => (
        <li key={each.id} id={`void-${each.id}`}>
          <h3>
            {each.supportsCount < 10 ? t("voids.public-few") : t("voids.public-count", { count: each.supportsCount })}{" "}
            {t("voids.in-ideas", { count: each.ideasCount })}
          </h3>
          <p>{t("voids.rule-number", { number: ruleNumberOf(each.rule), rule: t(`voids.rule-${each.rule}`) })}</p>
          <p>{each.reason}</p>
          <p className="meta">
            <span>{t("voids.number", { id: each.id })}</span>
            {each.settledAt && <span>{t("voids.set-aside-on", { date: date(each.settledAt) })}</span>}
            {each.undoneAt && <strong>{t("voids.undone-on", { date: date(each.undoneAt) })}</strong>}
          </p>
          {each.undoReason && <p>{t("voids.why-undone", { reason: each.undoReason })}</p>}
        </li>
      ))}
    </ul>
  );
}
