import { useLoaderData } from "@remix-run/react";
import { OfficeCard } from "~/features/offices/office-card";
import { listOffices, listOfficeTopicFacts } from "~/features/offices/queries.server";
import { officeNumbersOf } from "~/features/offices/score";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, url, language }) => {
  const after = numberParam(url.searchParams.get("after"));
  const [{ offices, next }, facts] = await Promise.all([listOffices(db, after), listOfficeTopicFacts(db)]);
  return {
    title: language.t("offices.title"),
    description: language.t("offices.lede"),
    offices: offices.map((office) => ({ office, ...officeNumbersOf(office.id, facts, now) })),
    isFirst: after === null,
    next,
  };
});

export default function Offices() {
  const { offices, isFirst, next } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <h1>{t("offices.title")}</h1>
      <p className="lede">{t("offices.lede")}</p>
      {offices.length === 0 ? (
        <EmptyState>{t("offices.none")}</EmptyState>
      ) : (
        <ul className="office-cards">
          {offices.map(({ office, ...numbers }) => (
            <OfficeCard key={office.id} office={office} {...numbers} />
          ))}
        </ul>
      )}
      <Pagination
        label={t("offices.title")}
        firstHref={isFirst ? null : href("/offices")}
        nextHref={next !== null ? href(`/offices?after=${next}`) : null}
      />
    </>
  );
}
