import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { bulkForm } from "~/features/cases/bulk-form";
import { BulkPage } from "~/features/cases/bulk-page";
import { BulkResult } from "~/features/cases/bulk-result";
import { decideTogether } from "~/features/cases/decide-together.server";
import { readDesk } from "~/features/cases/read-case-facts.server";
import { readTogether, type Together } from "~/features/cases/read-together.server";
import { moderators } from "~/http/audience.server";
import { choiceParam, idParam } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async (visit) => {
  const { db, actor, language, now, url } = visit;
  const title = language.t("cases.bulk-title");
  if (!url.searchParams.has("case")) return { ...seeInstead(visit, "/moderation"), title, page: null };
  const together = togetherOf(url);
  return { title, page: { together, ...(await readTogether(db, actor, together, now)) } };
});

export const action = moderators.mayWrite(bulkForm, async ({ db, actor, city, config, form, now, url }) => {
  const site = { city, origin: config.appOrigin };
  const { decisionIds, skipped } = await decideTogether(db, actor, togetherOf(url), form, site, now);
  const { ownLast, hasKeys } = await readDesk(db, actor, now);
  return data({ decided: decisionIds.length, skipped, last: ownLast, hasKeys });
});

export default function Bulk() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "decided" in answer) return <BulkResult {...answer} />;
  return page && <BulkPage {...page} lastResult={answer?.result} />;
}

function togetherOf(url: URL): Together {
  const by = choiceParam(url.searchParams.get("by"), ["author", "link"]);
  return {
    caseId: idParam(url.searchParams.get("case") ?? undefined),
    by,
    link: by === "link" ? (url.searchParams.get("link") ?? "").replaceAll("\0", "").slice(0, 500) : null,
  };
}
