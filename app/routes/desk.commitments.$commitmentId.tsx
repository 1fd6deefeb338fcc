import { useActionData, useLoaderData } from "@remix-run/react";
import { getDeskCommitment, listCommitmentUpdates } from "~/features/desk/commitment-desk.server";
import { CommitmentFormCard } from "~/features/desk/commitment-form-card";
import { CommitmentHead } from "~/features/desk/commitment-head";
import { CommitmentHistory } from "~/features/desk/commitment-history";
import { dayIn } from "~/features/responses/calendar";
import { commitmentForm } from "~/features/responses/commitment-form";
import { updateCommitment } from "~/features/responses/update-commitment.server";
import { officials } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, city, params, language: { t } }) => {
  const commitment = await getDeskCommitment(db, actor, idParam(params.commitmentId));
  const updates = await listCommitmentUpdates(db, commitment.id);
  return { title: t("desk.commitment-title", { id: commitment.id }), today: dayIn(city.timeZone, now), commitment, updates };
});

export const action = officials.mayWrite(commitmentForm, async ({ db, actor, form, params, city, now }) => {
  const id = idParam(params.commitmentId);
  await updateCommitment(db, actor, id, form, city.timeZone, now);
  return { seeOther: `/desk/commitments/${id}?done=saved` };
});

export default function CommitmentPage() {
  const { commitment, updates, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <CommitmentHead commitment={commitment} today={today} />
      {updates.length > 0 && (
        <section className="section" aria-labelledby="said">
          <h2 id="said">{t("desk.said-so-far")}</h2>
          <CommitmentHistory updates={updates} />
        </section>
      )}
      <section className="section" aria-labelledby="say">
        <h2 id="say">{t("desk.say-what-happened")}</h2>
        {commitment.settledAt && !answer ? (
          <Alert>
            <p>{t("desk.commitment-settled")}</p>
          </Alert>
        ) : (
          <CommitmentFormCard action={href(`/desk/commitments/${commitment.id}`)} lastResult={answer?.result} />
        )}
      </section>
    </div>
  );
}
