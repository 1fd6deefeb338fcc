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
  const { db, config, city, url, request, language } = visit;
  if (!config.demo || !city.isDemo || config.smtpUrl) throw new Refusal("missing", "common.not-found");
  const mails = await listMails(db, numberParam(url.searchParams.get("before")));
  const json = mails.map(({ to, subject, text, sentAt }) => ({ to, subject, text, sentAt }));
  if (wantsJson(request)) throw answerInstead(visit, Response.json(json, { headers: { "Cache-Control": "no-store" } }));
  return { title: language.t("mail.page-title"), mails, next: mails.length === mailsPerPage ? mails.at(-1)?.id : null };
});

export default function MailPage() {
  const { mails, next } = useLoaderData<typeof loader>();
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
