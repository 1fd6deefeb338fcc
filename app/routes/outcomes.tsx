import { useLoaderData } from "@remix-run/react";
import { countOutcomes, listOutcomes, outcomeCursorOf, outcomeCursorText } from "~/features/outcomes/list-outcomes.server";
import { OutcomePair } from "~/features/outcomes/outcome-pair";
import { OutcomeTabs } from "~/features/outcomes/outcome-tabs";
import { responseDecisions } from "~/features/responses/decisions";
import { anyone } from "~/http/audience.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, url, language: { t } }) => {
  const decision = responseDecisions.find((each) => each === url.searchParams.get("decision")) ?? null;
  const after = outcomeCursorOf(url.searchParams.get("after"));
  const [list, counts] = await Promise.all([listOutcomes(db, { decision, after, now }), countOutcomes(db)]);
  return {
    title: t("outcomes.title"),
    description: t("outcomes.lede"),
    decision,
    counts,
    isFirstPage: after === null,
    outcomes: list.outcomes,
    next: list.next && outcomeCursorText(list.next),
  };
});

export default function OutcomesPage() {
  const { decision, counts, outcomes, next, isFirstPage } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href("/outcomes");
  const filter = decision ? `decision=${decision}` : "";
  return (
    <>
      <h1>{t("outcomes.title")}</h1>
      <p className="lede">{t("outcomes.lede")}</p>
      <OutcomeTabs decision={decision} counts={counts} />
      <h2 className="usa-sr-only">{decision ? t(`responses.decision-${decision}`) : t("outcomes.all")}</h2>
      {outcomes.length > 0 ? (
        <ul className="pairs">
          {outcomes.map((outcome) => (
            <OutcomePair key={outcome.id} outcome={outcome} />
          ))}
        </ul>
      ) : (
        <EmptyState act={<ButtonLink href={href("/topics")}>{t("common.see-topics")}</ButtonLink>}>
          {decision ? t(`outcomes.none-${decision}`) : t("outcomes.none")}
        </EmptyState>
      )}
      <Pagination
        label={t("outcomes.title")}
        firstHref={isFirstPage ? null : `${path}${filter && `?${filter}`}`}
        nextHref={next && `${path}?${filter && `${filter}&`}after=${next}`}
      />
    </>
  );
}
