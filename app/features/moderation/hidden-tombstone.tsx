import type { ReactNode } from "react";
import { localized } from "~/core/localized";
import type { ClauseName } from "~/features/policy/clause";
import { useLanguage } from "~/ui/language";
import { Tombstone } from "~/ui/tombstone";
import { ownDecisionPath } from "./second-look";

interface HiddenTombstoneProps {
  what: "idea" | "comment" | "photo";
  clause: ClauseName;
  /** The author looks: they also read the passage and the reason, and their own text, which stands in `children`. */
  own?: boolean;
  /** The decision: its page tells the author what they can do. */
  decisionId?: number;
  passage?: string;
  reason?: string;
  id?: string;
  children?: ReactNode;
}

/** What residents see where hidden content was: who hid it, under which rule, and where the rules are. */
export function HiddenTombstone({ what, clause, own = false, decisionId, passage, reason, id, children }: HiddenTombstoneProps) {
  const { t, href, locale } = useLanguage();
  const rule = { number: clause.number, title: localized(clause, "title", locale) };
  const policy = <a href={href(`/policy#rule-${clause.number}`)}>{t("moderation.how-we-moderate")}</a>;
  if (!own) {
    return (
      <Tombstone id={id}>
        {t(`moderation.hidden-${what}`)} {t("moderation.hidden-under", rule)} {policy}
      </Tombstone>
    );
  }
  return (
    <div className="hidden-own" id={id}>
      <Tombstone>
        {t(`moderation.hidden-own-${what}`)} {t("moderation.hidden-under", rule)} {policy}
      </Tombstone>
      {children && <div className="hidden-own-text">{children}</div>}
      <dl className="hidden-own-why">
        {passage && (
          <div>
            <dt>{t("moderation.the-part")}</dt>
            <dd>
              <q dir="auto">{passage}</q>
            </dd>
          </div>
        )}
        {reason && (
          <div>
            <dt>{t("moderation.the-reason")}</dt>
            <dd dir="auto">{reason}</dd>
          </div>
        )}
      </dl>
      <p className="hint">
        {t("moderation.share-again")}{" "}
        {decisionId && <a href={href(ownDecisionPath(decisionId))}>{t("moderation.see-own-decision")}</a>}
      </p>
    </div>
  );
}
