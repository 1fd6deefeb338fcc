import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { OfficeHead, OfficeIntroduction } from "~/features/offices/office-head";
import { getOffice } from "~/features/offices/queries.server";
import { OfficeResponses } from "~/features/scorecards/office-responses";
import { OfficeTopics } from "~/features/scorecards/office-topics";
import { listOfficeResponses } from "~/features/scorecards/queries.server";
import { ScorecardBox } from "~/features/scorecards/scorecard-box";
import { getScorecard } from "~/features/scorecards/scorecards.server";
import { listTopicsOfOffice, topicsPerPage } from "~/features/topics/queries.server";
import { anyone } from "~/http/audience.server";
import { slugParam, timeCursorOf, timeCursorText } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, city, now, params, url, language }) => {
  const office = await getOffice(db, slugParam(params.slug), now);
  const after = timeCursorOf(url.searchParams.get("after"));
  const [topics, scorecard, responses] = await Promise.all([
    listTopicsOfOffice(db, office.id, { after, limit: topicsPerPage + 1 }),
    getScorecard(db, city, office.id, now),
    listOfficeResponses(db, office.id),
  ]);
  const page = topics.slice(0, topicsPerPage);
  const last = topics.length > topicsPerPage ? page.at(-1) : undefined;
  return {
    title: localized(office, "name", language.locale),
    description: language.t("offices.office-description", { office: localized(office, "name", language.locale) }),
    office,
    topics: page,
    next: last?.closesAt ? timeCursorText({ at: last.closesAt, id: last.id }) : null,
    isFirst: after === null,
    responses,
    scorecard,
    now,
  };
});

export default function OfficePage() {
  const { office, topics, next, isFirst, responses, scorecard, now } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href(`/offices/${office.slug}`);
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/offices"), label: t("offices.title") }]} />
      <OfficeHead office={office} />
      <OfficeIntroduction office={office} />
      <ScorecardBox scorecard={scorecard} />
      <OfficeTopics topics={topics} now={now} firstHref={isFirst ? null : path} nextHref={next && `${path}?after=${next}`} />
      <OfficeResponses officeId={office.id} responses={responses} />
    </>
  );
}
