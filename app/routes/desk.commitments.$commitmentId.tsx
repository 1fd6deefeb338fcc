import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { CommitmentFacts } from "~/features/commitments/commitment-facts";
import { commitmentForm } from "~/features/commitments/commitment-form";
import { CommitmentFormCard } from "~/features/commitments/commitment-form-card";
import { CommitmentHead } from "~/features/commitments/commitment-head";
import { CommitmentHistory } from "~/features/commitments/commitment-history";
import { getDeskCommitment, listSentences } from "~/features/commitments/desk.server";
import { listCommitmentUpdates } from "~/features/commitments/queries.server";
import { ResidentsSaid } from "~/features/commitments/residents-said";
import { commitmentStateOf, daysLateOf } from "~/features/commitments/state";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import { dayIn } from "~/features/responses/calendar";
import { countToldPeople } from "~/features/responses/took-part.server";
import { officials } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, city, params, language: { t } }) => {
  const commitment = await getDeskCommitment(db, actor, idParam(params.commitmentId));
  const [updates, sentences, toldPeople] = await Promise.all([
    listCommitmentUpdates(db, commitment.id),
    commitment.settledAs === "done" ? listSentences(db, commitment.id) : [],
    commitment.settledAt ? 0 : countToldPeople(db, commitment.version),
  ]);
  return {
    title: t("commitments.number", { id: commitment.id }),
    commitment,
    updates,
    sentences,
    toldPeople,
    state: commitmentStateOf(commitment, dayIn(city.timeZone, now)),
    daysLate: daysLateOf(commitment, city.timeZone, now),
  };
});

export const action = officials.mayWrite(commitmentForm, async ({ db, actor, form, params, city, config, now }) => {
  const id = idParam(params.commitmentId);
  await updateCommitment(db, actor, id, form, { city, origin: config.appOrigin }, now);
  return { seeOther: `/desk/commitments/${id}?done=said` };
});

export default function CommitmentPage() {
  const { updates, sentences, toldPeople, ...page } = useLoaderData<typeof loader>();
  const { commitment } = page;
  const answer = useActionData<typeof action>();
  const { t, href, date, locale } = useLanguage();
  const crumbs = [
    { href: href("/desk"), label: t("desk.title") },
    { href: href(`/desk/topics/${commitment.topicSlug}`), label: localized(commitment, "question", locale) },
  ];
  const address = href(`/desk/commitments/${commitment.id}`);
  return (
    <div className="narrow">
      <CommitmentHead {...page} crumbs={crumbs}>
        <a href={href(`/desk/responses/${commitment.responseId}`)}>
          {t("commitments.in-the-answer", { date: date(commitment.promisedAt) })}
        </a>
        <a href={href(`/commitments/${commitment.id}`)}>{t("commitments.see-public")}</a>
      </CommitmentHead>
      <CommitmentFacts commitment={commitment} />
      {updates.length > 0 && (
        <section className="section-tight" aria-labelledby="said">
          <h2 id="said">{t("commitments.said-so-far")}</h2>
          <CommitmentHistory updates={updates} />
        </section>
      )}
      {commitment.settledAs === "done" && <ResidentsSaid commitment={commitment} sentences={sentences} />}
      <section className="section-tight" aria-labelledby="say">
        <h2 id="say">{t("commitments.say-what-happened")}</h2>
        {(commitment.settledAt || !commitment.isPublic) && !answer ? (
          <Alert>
            <p>{t(commitment.isPublic ? "commitments.settled" : "commitments.answer-taken-back")}</p>
          </Alert>
        ) : (
          <CommitmentFormCard action={address} toldPeople={toldPeople} lastResult={answer?.result} />
        )}
      </section>
    </div>
  );
}
