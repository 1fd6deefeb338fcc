import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { OfficeHead, OfficeIntroduction } from "~/features/offices/office-head";
import { OfficeResponses } from "~/features/offices/office-responses";
import { OfficeScoreBox } from "~/features/offices/office-score";
import { OfficeTopics } from "~/features/offices/office-topics";
import { getOffice, listOfficeResponses, listOfficeTopicFacts } from "~/features/offices/queries.server";
import { officeScoreOf } from "~/features/offices/score";
import { listTopicsOfOffice, topicsPerPage } from "~/features/topics/queries.server";
import { anyone } from "~/http/audience.server";
import { slugParam, timeCursorOf, timeCursorText } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, now, params, url, language }) => {
  const office = await getOffice(db, slugParam(params.slug));
  const after = timeCursorOf(url.searchParams.get("after"));
  const [topics, facts, responses] = await Promise.all([
    listTopicsOfOffice(db, office.id, { after, limit: topicsPerPage + 1 }),
    listOfficeTopicFacts(db, office.id),
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
    score: officeScoreOf(office.id, facts, now),
    now,
  };
});

export default function OfficePage() {
  const { office, topics, next, isFirst, responses, score, now } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href(`/offices/${office.slug}`);
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/offices"), label: t("offices.title") }]} />
      <OfficeHead office={office} />
      <div className="columns">
        <OfficeIntroduction office={office} />
        <OfficeScoreBox score={score} />
      </div>
      <OfficeTopics topics={topics} now={now} firstHref={isFirst ? null : path} nextHref={next && `${path}?after=${next}`} />
      <OfficeResponses responses={responses} />
    </>
  );
}
