import { useLoaderData } from "@remix-run/react";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { grantOf } from "~/features/people/actor";
import { noCondition } from "~/features/voids/condition";
import { listTrends } from "~/features/voids/list-trends.server";
import { listTopicChoices, listVoidsAtWork } from "~/features/voids/queries.server";
import { TrendFilter } from "~/features/voids/trend-filter";
import { BurstSection, TrendSection } from "~/features/voids/trend-table";
import { type TrendScope, trendWindows, windowHours } from "~/features/voids/trending";
import { VoidRows } from "~/features/voids/void-rows";
import { secondPeople } from "~/http/audience.server";
import { choiceParam, numberParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const loader = secondPeople.mayRead(async ({ db, actor, language, now, url }) => {
  const window = choiceParam(url.searchParams.get("window"), trendWindows);
  const scope: TrendScope = {
    from: new Date(now.getTime() - windowHours[window] * 3_600_000),
    to: now,
    topicId: numberParam(url.searchParams.get("topic")) || null,
    ideaId: numberParam(url.searchParams.get("idea")) || null,
  };
  const [trends, voids, topics] = await Promise.all([listTrends(db, scope), listVoidsAtWork(db), listTopicChoices(db)]);
  return {
    title: language.t("voids.console"),
    window,
    scope,
    trends,
    voids,
    topics,
    isModerator: grantOf(actor, "moderator") !== undefined,
  };
});

export default function SupportConsole() {
  const { window, scope, trends, voids, topics, isModerator } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const asked = { ...noCondition, ...scope };
  return (
    <>
      <ModerationNav current="supports" isModerator={isModerator} />
      <h1>{t("voids.console")}</h1>
      <p className="lede">{t("voids.console-lede")}</p>
      <p>
        {t("voids.console-never")} <a href={href("/supports")}>{t("voids.how-counted")}</a>
      </p>
      <VoidRows {...voids} />
      <h2 className="section">{t("voids.in-common")}</h2>
      <TrendFilter window={window} scope={scope} topics={topics} />
      <p className="meta">{t("voids.total", { count: trends.total })}</p>
      <TrendSection kind="networks" trends={trends.networks} conditionOf={({ key }) => ({ ...asked, network: key })} />
      <TrendSection kind="wide-networks" trends={trends.wideNetworks} conditionOf={({ key }) => ({ ...asked, network: key })} />
      <TrendSection kind="domains" trends={trends.domains} conditionOf={({ key }) => ({ ...asked, domain: key })} />
      <TrendSection kind="sequences" trends={trends.sequences} conditionOf={({ key }) => ({ ...asked, pattern: key })} />
      <BurstSection
        bursts={trends.bursts}
        conditionOf={({ ideaId, minute }) => ({ ...asked, ideaId, from: minute, to: new Date(minute.getTime() + 59_999) })}
      />
    </>
  );
}
