import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { BriefSheet } from "~/features/brief/brief-sheet";
import { PrintButton } from "~/features/brief/print-button";
import { readBrief } from "~/features/brief/read-brief.server";
import { officials } from "~/http/audience.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, city, language: { t } }) => ({
  title: t("brief.title"),
  now,
  brief: await readBrief(db, actor, city, now),
}));

export default function BriefPage() {
  const { now, brief } = useLoaderData<typeof loader>();
  const { t, href, date, locale } = useLanguage();
  return (
    <article className="brief">
      <Breadcrumb crumbs={[{ href: href("/desk"), label: t("desk.title") }]} />
      <div className="brief-head">
        <h1>{t("brief.of-day", { date: date(now, "long") })}</h1>
        <p className="lede">
          {brief.offices ? brief.offices.map((office) => localized(office, "name", locale)).join(" · ") : t("brief.every-office")}
        </p>
        <PrintButton label={t("brief.print")} />
      </div>
      <BriefSheet brief={brief} now={now} />
    </article>
  );
}
