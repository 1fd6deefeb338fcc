import { ruleNumberOf } from "~/features/supports/rules";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { ListedVoid } from "./queries.server";
import { voidStateOf } from "./state";

/** What waits for a second person, and what was settled last, for moderators. */
export function VoidRows({ proposed, settled }: { proposed: ListedVoid[]; settled: ListedVoid[] }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t("voids.waiting")}</h2>
      {proposed.length === 0 ? (
        <p>{t("voids.none-waiting")}</p>
      ) : (
        <ul className="rows">
          {proposed.map((each) => (
            <li key={each.id}>
              <VoidLink {...each} />
              <p className="meta">
                <span>{t("voids.state-proposed")}</span>
                <Time date={each.proposedAt} style="time" />
              </p>
            </li>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <>
          <h3>{t("voids.settled")}</h3>
          <ul className="rows">
            {settled.map((each) => (
              <li key={each.id}>
                <VoidLink {...each} />
                <p className="meta">
                  <span>{t(`voids.state-${voidStateOf(each)}`)}</span>
                  {each.settledAt && <Time date={each.settledAt} style="time" />}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function VoidLink({ id, rule, supportsCount }: Pick<ListedVoid, "id" | "rule" | "supportsCount">) {
  const { t, href } = useLanguage();
  return (
    <a href={href(`/moderation/supports/voids/${id}`)}>
      {t("voids.row", { id, number: ruleNumberOf(rule), count: supportsCount })}
    </a>
  );
}
