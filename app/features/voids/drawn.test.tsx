import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { LanguageProvider } from "~/ui/language";
import { makeBots } from "../../../tests/support/bot-builders";
import { aModerator, anIdea, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { approveVoid } from "./approve-void.server";
import { conditionQuery, noCondition } from "./condition";
import { ConditionForm } from "./condition-form";
import { ConditionWords } from "./condition-words";
import { listTrends } from "./list-trends.server";
import { PreviewFacts } from "./preview-parts";
import { previewVoid } from "./preview-void.server";
import { ProposeForm } from "./propose-form";
import { proposeVoid } from "./propose-void.server";
import { getVoid, listTopicChoices, listVoidsAtWork } from "./queries.server";
import { ApproveForm, ReasonForm } from "./settle-forms";
import { SupportsExplained } from "./supports-explained";
import { TrendFilter } from "./trend-filter";
import { BurstSection, TrendSection } from "./trend-table";
import { undoVoid } from "./undo-void.server";
import { VoidFacts } from "./void-facts";
import { VoidRows } from "./void-rows";

const now = new Date("2026-03-08T12:00:00Z");
const condition = { ...noCondition, domain: "mail.example", from: daysFrom(now, -1), to: now };

test.for(["en", "es"] as const)(
  "all parts of the pages are drawn in %s, without a whole address or a key",
  async (locale, { db }) => {
    const drawn = (page: React.ReactNode) => {
      const html = renderToStaticMarkup(
        <LanguageProvider value={languageOf(locale, "America/Chicago")}>{page}</LanguageProvider>,
      );
      expect(html).not.toMatch(/voids\.[a-z]|user00/);
      return html;
    };
    const idea = await anIdea(db, now);
    await makeBots(db, { count: 40, networks: 4, ideaId: idea.id, now, withinMs: 30_000 });
    const [one, two] = [await aModerator(db), await aModerator(db)];
    const scope = { from: condition.from, to: now, topicId: null, ideaId: null };
    const trends = await listTrends(db, scope);
    const rows = drawn(
      <>
        <TrendFilter window="day" scope={scope} topics={await listTopicChoices(db)} />
        <TrendSection kind="networks" trends={trends.networks} conditionOf={({ key }) => ({ ...condition, network: key })} />
        <TrendSection
          kind="wide-networks"
          trends={trends.wideNetworks}
          conditionOf={({ key }) => ({ ...condition, network: key })}
        />
        <TrendSection kind="domains" trends={trends.domains} conditionOf={({ key }) => ({ ...condition, domain: key })} />
        <TrendSection kind="sequences" trends={trends.sequences} conditionOf={({ key }) => ({ ...condition, pattern: key })} />
        <BurstSection bursts={trends.bursts} conditionOf={({ ideaId }) => ({ ...condition, ideaId })} />
        <TrendSection kind="networks" trends={[]} conditionOf={() => condition} />
      </>,
    );
    for (const words of [
      "2001:db8:bad:0::/64",
      "2001:db8:bad::/48",
      "user#@mail.example",
      "100 %",
      "/moderation/supports/new?domain=",
    ])
      expect(rows).toContain(words);

    const preview = await previewVoid(db, one, condition, now);
    const shown = drawn(
      <>
        <ConditionForm condition={condition} />
        <ConditionWords condition={condition} />
        <PreviewFacts preview={{ ...preview, settled: 2, touchesClosed: true, ideasCount: 3 }} />
        <ProposeForm condition={conditionQuery(condition)} supports={preview.supports} />
      </>,
    );
    for (const words of ["u•••00001@mail.example", 'name="seen" value="40"']) expect(shown).toContain(words);

    const proposal = { condition, rule: "made_in_bulk", reason: "In a row.", seen: 40 } as const;
    const voidId = await proposeVoid(db, one, proposal, now);
    const page = async () => drawn(<VoidFacts opened={await getVoid(db, two, voidId, now)} />);
    expect(await page()).toContain(">40</td>");
    await approveVoid(db, two, voidId, now);
    expect(await page()).toContain(`/supports?from=${voidId}#void-${voidId}`);
    await undoVoid(db, two, voidId, "A school.", now);
    expect(await page()).toContain("A school.");
    drawn(
      <>
        <VoidRows {...(await listVoidsAtWork(db))} />
        <VoidRows proposed={[]} settled={[]} />
        <ApproveForm voidId={voidId} count={1} />
        <ReasonForm voidId={voidId} intent="refuse" />
        <ReasonForm voidId={voidId} intent="undo" />
        <SupportsExplained email="city@oxbow.example" />
      </>,
    );
  },
);
