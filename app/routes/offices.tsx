import { useLoaderData } from "@remix-run/react";
import { listOffices } from "~/features/offices/queries.server";
import { OfficeCard } from "~/features/scorecards/office-card";
import { ScorecardFile } from "~/features/scorecards/scorecard-file";
import { listScorecards } from "~/features/scorecards/scorecards.server";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, city, now, url, language }) => {
  const after = numberParam(url.searchParams.get("after"));
  const [{ offices, next }, scorecards] = await Promise.all([listOffices(db, now, after), listScorecards(db, city, now)]);
  const cards = offices.flatMap((office) => {
    const scorecard = scorecards.find((card) => card.office.id === office.id);
    return scorecard ? [{ office, scorecard }] : [];
  });
  return {
    title: language.t("offices.title"),
    description: language.t("offices.lede"),
    cards,
    isFirst: after === null,
    next,
  };
});

export default function Offices() {
  const { cards, isFirst, next } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <h1>{t("offices.title")}</h1>
      <p className="lede">{t("offices.lede")}</p>
      {cards.length === 0 ? (
        <EmptyState>{t("offices.none")}</EmptyState>
      ) : (
        <ul className="office-cards">
          {cards.map((card) => (
            <OfficeCard key={card.office.id} {...card} />
          ))}
        </ul>
      )}
      <Pagination
        label={t("offices.title")}
        firstHref={isFirst ? null : href("/offices")}
        nextHref={next !== null ? href(`/offices?after=${next}`) : null}
      />
      {cards.length > 0 && <ScorecardFile path="/offices/scorecards.csv" label={t("offices.scorecards-file")} />}
    </>
  );
}
