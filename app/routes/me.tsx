import { useActionData, useLoaderData } from "@remix-run/react";
import { MyDecisions } from "~/features/appeals/my-decisions";
import { listOwnDecisions, ownDecisionsPerPage } from "~/features/appeals/own-decisions.server";
import { secondLookStateOf } from "~/features/appeals/state";
import { listNeighborhoods } from "~/features/city/queries.server";
import { listCommentsOf } from "~/features/comments/queries.server";
import { listIdeasOf, listSupportedBy, ownPerPage } from "~/features/ideas/queries.server";
import { changeAccount } from "~/features/me/change-account.server";
import { MyComments, MyIdeas, MySupports } from "~/features/me/my-activity";
import { AccountForm } from "~/features/people/account-fields";
import { accountForm } from "~/features/people/account-form";
import { getOwnAccount } from "~/features/people/queries.server";
import { residents } from "~/http/audience.server";
import { numberParam, timeCursorOf, timeCursorText } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const loader = residents.mayRead(async ({ db, actor, now, url, language, city }) => {
  const beforeIdea = numberParam(url.searchParams.get("ideas"));
  const beforeComment = numberParam(url.searchParams.get("comments"));
  const [account, neighborhoods, ideas, supported, comments, decisions] = await Promise.all([
    getOwnAccount(db, actor.id),
    listNeighborhoods(db),
    listIdeasOf(db, actor.id, beforeIdea),
    listSupportedBy(db, actor.id, timeCursorOf(url.searchParams.get("supports"))),
    listCommentsOf(db, actor.id, beforeComment, ownPerPage + 1),
    listOwnDecisions(db, actor.id, numberParam(url.searchParams.get("decisions"))),
  ]);
  const lastSupport = supported[ownPerPage - 1];
  return {
    title: language.t("people.my-activity"),
    now,
    email: city.email,
    actor: { id: actor.id, name: actor.name },
    account,
    neighborhoods,
    ideas: ideas.slice(0, ownPerPage),
    nextIdeas: ideas.length > ownPerPage ? (ideas[ownPerPage - 1]?.id ?? null) : null,
    supported: supported.slice(0, ownPerPage),
    nextSupports:
      supported.length > ownPerPage && lastSupport ? timeCursorText({ at: lastSupport.supportedAt, id: lastSupport.id }) : null,
    comments: comments.slice(0, ownPerPage),
    nextComments: comments.length > ownPerPage ? (comments[ownPerPage - 1]?.id ?? null) : null,
    decisions: decisions.slice(0, ownDecisionsPerPage).map((decision) => ({
      decision: {
        id: decision.id,
        act: decision.act,
        kind: decision.kind,
        ideaTitle: decision.ideaTitle,
        language: decision.language,
        decidedAt: decision.decidedAt,
      },
      state: secondLookStateOf(decision, city, now),
    })),
    nextDecisions: decisions.length > ownDecisionsPerPage ? (decisions[ownDecisionsPerPage - 1]?.id ?? null) : null,
  };
});

export const action = residents.mayWrite(accountForm, async ({ db, actor, now, form }) => {
  const { isNameHeld } = await changeAccount(db, actor, { ...form, neighborhoodId: form.neighborhood ?? null }, now);
  return { seeOther: `/me?done=${isNameHeld ? "name-waiting" : "settings-saved"}`, json: { held: isNameHeld } };
});

export default function MePage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useLanguage();
  return (
    <>
      <h1>{t("people.my-activity")}</h1>
      <div className="columns">
        <div>
          <MyIdeas ideas={page.ideas} next={page.nextIdeas} now={page.now} />
          <MySupports supported={page.supported} next={page.nextSupports} email={page.email} />
          <MyComments comments={page.comments} next={page.nextComments} />
          <MyDecisions decisions={page.decisions} next={page.nextDecisions} />
        </div>
        <aside aria-label={t("people.settings")}>
          <AccountForm
            actor={page.actor}
            account={page.account}
            neighborhoods={page.neighborhoods}
            result={useActionData<typeof action>()?.result}
          />
        </aside>
      </div>
    </>
  );
}
