import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import type { OwedItem } from "./owed-item";

/** What is owed: a link to where it is answered, or for who only watches to what the public sees; and which question it is about. */
export function OwedTitle({ item, isOwn }: { item: OwedItem; isOwn: boolean }) {
  const { t, href, locale, date } = useLanguage();
  const { kind, opensUntil, count } = item;
  return (
    <div>
      <a href={href(isOwn ? deskPathOf(item) : publicPathOf(item))} lang={item.language ?? undefined}>
        <bdi>{localized(item, "title", locale) || t("desk.no-summary-yet")}</bdi>
      </a>
      <p className="meta">
        <span>{t(`desk.kind-${kind}`)}</span>
        <span>{localized(item, "officeName", locale)}</span>
        {opensUntil && (
          <span>
            {t("desk.open-until", { date: date(opensUntil) })} {t("desk.would-be-owed", { count: count ?? 0 })}
          </span>
        )}
      </p>
      {kind !== "topic" && (
        <p className="meta">
          <a href={href(`${isOwn ? "/desk" : ""}/topics/${item.topicSlug}`)}>{localized(item, "question", locale)}</a>
        </p>
      )}
    </div>
  );
}

function deskPathOf({ kind, id, topicSlug, responseId, underWay }: OwedItem): string {
  if (underWay && kind !== "topic") return `/desk/responses/${underWay.id}`;
  switch (kind) {
    case "idea":
      return `/desk/responses/new?topic=${topicSlug}&idea=${id}`;
    case "topic":
      return `/desk/topics/${topicSlug}`;
    case "commitment":
      return `/desk/commitments/${id}`;
    case "clarification":
      return `/desk/responses/${responseId}`;
  }
}

function publicPathOf({ kind, id, topicSlug }: OwedItem): string {
  if (kind === "idea") return `/ideas/${id}`;
  return kind === "commitment" ? `/commitments/${id}` : `/topics/${topicSlug}`;
}
