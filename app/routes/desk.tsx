import { useLoaderData } from "@remix-run/react";
import { DeskTabs, deskTabs } from "~/features/desk/desk-tabs";
import { OwedSection } from "~/features/desk/owed-section";
import { QuestionsSection } from "~/features/desk/questions-section";
import { readDesk } from "~/features/desk/read-desk.server";
import { officials } from "~/http/audience.server";
import { choiceParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, language: { t } }) => {
  const tab = choiceParam(url.searchParams.get("show"), deskTabs);
  const { owed, questions, ...desk } = await readDesk(db, actor, { city, search: url.searchParams, tab, now });
  return { title: t("desk.title"), now, tab, after: url.searchParams.get("after"), owed, questions, desk };
});

export default function DeskPage() {
  const { now, tab, after, owed, questions, desk } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <h1>{t("desk.title")}</h1>
      <p className="lede">{t("desk.lede")}</p>
      <div className="actions desk-links">
        <ButtonLink tone="outline" icon="printer" href={href("/desk/brief")}>
          {t("brief.title")}
        </ButtonLink>
        <ButtonLink tone="outline" icon="users" href={href("/desk/delegations")}>
          {t("desk.delegations")}
        </ButtonLink>
      </div>
      <DeskTabs tab={tab} office={desk.office} />
      {owed && <OwedSection desk={{ ...desk, owed, questions: null }} after={after} now={now} />}
      {questions && <QuestionsSection desk={{ ...desk, owed: null, questions }} after={after} now={now} />}
    </>
  );
}
