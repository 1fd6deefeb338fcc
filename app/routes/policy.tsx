import { useLoaderData } from "@remix-run/react";
import { ClauseList } from "~/features/policy/clause-list";
import { ModeratorsMay, PolicyAside } from "~/features/policy/policy-process";
import { findPolicyInForce } from "~/features/policy/queries.server";
import { anyone } from "~/http/audience.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, city, language, now }) => ({
  title: language.t("policy.title"),
  description: language.t("policy.description"),
  policy: await findPolicyInForce(db, now),
  email: city.email,
  secondLookDays: city.secondLookDays,
}));

export default function Policy() {
  const { policy, email, secondLookDays } = useLoaderData<typeof loader>();
  const { t, date, href } = useLanguage();
  return (
    <div className="columns policy">
      <article className="prose">
        <h1>{t("policy.title")}</h1>
        <p className="lede">{t("policy.lede")}</p>
        {policy && (
          <p className="meta">
            <span>{t("policy.version", { number: policy.number, date: date(policy.inForceFrom) })}</span>
            <a href={href("/policy/versions")}>{t("policy.all-versions")}</a>
          </p>
        )}
        <div className="pledge">
          <p>{t("policy.pledge")}</p>
          <p>{t("policy.pledge-more")}</p>
        </div>
        <h2>{t("policy.rules")}</h2>
        {policy ? <ClauseList clauses={policy.clauses} /> : <EmptyState>{t("policy.none")}</EmptyState>}
        <ModeratorsMay />
      </article>
      <PolicyAside email={email} secondLookDays={secondLookDays} />
    </div>
  );
}
