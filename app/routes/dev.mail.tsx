import { useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { listMails, mailsPerPage } from "~/features/mails/queries.server";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { answerInstead, wantsJson } from "~/http/place.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";

export const loader = anyone.mayRead(async (visit) => {
  const { db, config, city, url, request, language, now } = visit;
  if (!config.demo || !city.isDemo || config.smtpUrl) throw new Refusal("missing", "common.not-found");
  const mails = await listMails(db, numberParam(url.searchParams.get("before")));
  const json = mails.map(({ id, ...mail }) => ({ ...mail, id, waits: isWaiting(mail, now) }));
  if (wantsJson(request)) throw answerInstead(visit, Response.json(json, { headers: { "Cache-Control": "no-store" } }));
  return { title: language.t("mail.page-title"), now, mails, next: mails.length === mailsPerPage ? mails.at(-1)?.id : null };
});

/** It tells what may still be taken back. */
function isWaiting({ sendAfter, droppedAt }: { sendAfter: Date | null; droppedAt: Date | null }, now: Date): boolean {
  return droppedAt === null && sendAfter !== null && sendAfter > now;
}

export default function MailPage() {
  const { mails, next, now } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <h1>{t("mail.page-title")}</h1>
      <p>{t("mail.page-explained")}</p>
      {mails.length === 0 ? (
        <EmptyState>{t("mail.none")}</EmptyState>
      ) : (
        <ol className="mails">
          {mails.map((mail, index) => (
            <li key={mail.id}>
              <details className="mail" open={index === 0}>
                <summary>
                  <b>{mail.subject}</b>{" "}
                  <span>
                    {mail.to} · <Time date={mail.sentAt} style="time" />
                    <MailState mail={mail} now={now} />
                  </span>
                </summary>
                <pre>{mail.text}</pre>
              </details>
            </li>
          ))}
        </ol>
      )}
      <Pagination label={t("mail.page-title")} nextHref={next ? href(`/dev/mail?before=${next}`) : null} />
    </div>
  );
}

type ShownMail = ReturnType<typeof useLoaderData<typeof loader>>["mails"][number];

/** Why a mail was not sent: not yet, or never. */
function MailState({ mail, now }: { mail: ShownMail; now: Date }) {
  const { t, date } = useLanguage();
  if (mail.droppedAt) return <> · {t("mail.dropped")}</>;
  if (!mail.sendAfter || !isWaiting(mail, now)) return null;
  return <> · {t("mail.waits", { time: date(mail.sendAfter, "time") })}</>;
}
