import type { ReactNode } from "react";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { VoidCondition } from "./condition";

/** A condition in words: all of it has to hold. */
export function ConditionWords({ condition }: { condition: VoidCondition }) {
  const { t, href } = useLanguage();
  const { network, joinedFrom, domain, pattern, ideaId, topicId, newerThanHours, from, to } = condition;
  const parts: [string, ReactNode][] = [
    [t("voids.networks-key"), network],
    [t("voids.joined-from"), joinedFrom],
    [t("voids.domains-key"), domain],
    [t("voids.sequences-key"), pattern],
    [t("voids.idea-number"), ideaId && <a href={href(`/ideas/${ideaId}`)}>{ideaId}</a>],
    [t("voids.topic-number"), topicId],
    [t("voids.newer"), newerThanHours && t("voids.hours", { count: newerThanHours })],
    [t("voids.from"), from && <Time date={from} style="time" />],
    [t("voids.to"), to && <Time date={to} style="time" />],
  ];
  return (
    <dl className="facts">
      {parts.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="address">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
