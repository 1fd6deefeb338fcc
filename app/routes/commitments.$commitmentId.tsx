import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { BeforeAndAfter } from "~/features/commitments/before-and-after";
import { checkCommitment, findCheck } from "~/features/commitments/check-commitment.server";
import { checkForm } from "~/features/commitments/check-form";
import { CommitmentCheck } from "~/features/commitments/commitment-check";
import { CommitmentFacts } from "~/features/commitments/commitment-facts";
import { CommitmentHead } from "~/features/commitments/commitment-head";
import { CommitmentStory } from "~/features/commitments/commitment-story";
import { listAncestors } from "~/features/commitments/list-ancestors.server";
import { checkRefusal } from "~/features/commitments/permissions";
import { getCommitment, listCommitmentUpdates, listPublications } from "~/features/commitments/queries.server";
import { commitmentStateOf, daysLateOf } from "~/features/commitments/state";
import { TwoNumbers } from "~/features/commitments/two-numbers";
import { dayIn } from "~/features/responses/calendar";
import { anyone, residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, actor, city, now, params, language: { t, locale } }) => {
  const commitment = await getCommitment(db, idParam(params.commitmentId));
  const [updates, publications, ancestors, own] = await Promise.all([
    listCommitmentUpdates(db, commitment.id),
    listPublications(db, commitment.responseId),
    listAncestors(db, commitment.publicationId),
    actor && commitment.settledAs === "done" ? findCheck(db, actor.id, commitment.id) : null,
  ]);
  const refusal = checkRefusal(actor, commitment);
  return {
    title: localized(commitment, "summary", locale),
    description: t("commitments.description"),
    commitment,
    updates: updates.map(({ writer: _, ...update }) => update),
    publications,
    ancestors,
    own,
    state: commitmentStateOf(commitment, dayIn(city.timeZone, now)),
    daysLate: daysLateOf(commitment, city.timeZone, now),
    mayCheck: refusal === null || refusal.kind === "signed-out",
    whyNoCheck: refusal?.kind === "forbidden" ? t(refusal.key) : null,
  };
});

export const action = residents.mayWrite(checkForm, async ({ db, actor, form, params, now }) => {
  const id = idParam(params.commitmentId);
  const counts = await checkCommitment(db, actor, id, form, now);
  return { seeOther: `/commitments/${id}?done=checked#check`, json: { ...counts } };
});

export default function CommitmentPage() {
  const { own, mayCheck, whyNoCheck, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { commitment } = page;
  const { t, href, locale } = useLanguage();
  const crumbs = [
    { href: href("/topics"), label: t("common.nav-topics") },
    { href: href(`/topics/${commitment.topicSlug}`), label: localized(commitment, "question", locale) },
  ];
  return (
    <div className="narrow">
      <CommitmentHead {...page} crumbs={crumbs} />
      {!commitment.isPublic && (
        <Alert tone="warning">
          <p>{t("commitments.answer-taken-back")}</p>
        </Alert>
      )}
      <CommitmentFacts commitment={commitment} />
      <BeforeAndAfter before={commitment.before} after={commitment.after} />
      <section className="section-tight" aria-labelledby="numbers">
        <h2 id="numbers">{t("commitments.two-numbers")}</h2>
        <TwoNumbers {...page} />
        {(mayCheck || result) && <CommitmentCheck commitmentId={commitment.id} own={own} result={result} />}
        {whyNoCheck && !result && <p className="hint">{whyNoCheck}</p>}
      </section>
      <CommitmentStory {...page} />
    </div>
  );
}
