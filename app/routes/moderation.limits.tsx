import { useActionData, useLoaderData } from "@remix-run/react";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { settleSuspension } from "~/features/moderation/settle-suspension.server";
import { grantOf } from "~/features/people/actor";
import { LimitItem } from "~/features/posting-limits/limit-item";
import { limitsPerPage, limitViews } from "~/features/posting-limits/limit-views";
import { listLimits } from "~/features/posting-limits/queries.server";
import { settleForm } from "~/features/posting-limits/settle-form";
import { secondPeople } from "~/http/audience.server";
import { choiceParam, numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = secondPeople.mayRead(async ({ db, actor, now, url, language }) => {
  const view = choiceParam(url.searchParams.get("show"), limitViews);
  const after = numberParam(url.searchParams.get("after"));
  const { items, next } = await listLimits(db, view, after, now);
  return {
    title: language.t("moderation.limits-title"),
    view,
    after,
    items,
    next,
    me: actor.id,
    isModerator: grantOf(actor, "moderator") !== undefined,
  };
});

export const action = secondPeople.mayWrite(settleForm, async ({ db, actor, city, config, form, now }) => {
  const isApproved = form.intent === "approve";
  const settlement = { limitId: form.limit, isApproved, reason: form.reason };
  const decision = await settleSuspension(db, actor, settlement, { city, origin: config.appOrigin }, now);
  const done = isApproved ? "limit-approved" : "limit-refused";
  return { seeOther: `/moderation/limits?done=${done}`, json: { done, decision } };
});

export default function Limits() {
  const { view, after, items, next, me, isModerator } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { t, href } = useLanguage();
  const path = `/moderation/limits?show=${view}`;
  return (
    <>
      <ModerationNav current="limits" isModerator={isModerator} />
      <h1>{t("moderation.limits-title")}</h1>
      <p className="lede">{t("moderation.limits-lede")}</p>
      <nav className="tabs" aria-label={t("moderation.limits-title")}>
        <ul>
          {limitViews.map((each) => (
            <li key={each}>
              <a href={href(`/moderation/limits?show=${each}`)} aria-current={each === view ? "page" : undefined}>
                {t(`moderation.limits-${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {items.length === 0 && <EmptyState>{t(`moderation.limits-${view}-empty`)}</EmptyState>}
      <ol className="case-cards">
        {items.map((limit) => (
          <LimitItem
            key={limit.id}
            limit={limit}
            isMine={limit.proposedBy === me}
            lastResult={result?.initialValue?.limit === String(limit.id) ? result : undefined}
          />
        ))}
      </ol>
      <Pagination
        label={t(`moderation.limits-${view}`)}
        firstHref={after ? href(path) : null}
        nextHref={next ? href(`${path}&after=${next}`) : null}
        nextLabel={t("moderation.next-limits", { count: limitsPerPage })}
      />
    </>
  );
}
