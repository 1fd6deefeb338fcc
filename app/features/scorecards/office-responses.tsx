import { localized } from "~/core/localized";
import { DecisionChip } from "~/features/responses/decision-chip";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { OfficeResponse } from "./queries.server";

/** What the office answered last, each leading to where it stands. */
export function OfficeResponses({ officeId, responses }: { officeId: number; responses: OfficeResponse[] }) {
  const { t, href, locale } = useLanguage();
  return (
    <section className="section" aria-labelledby="responses">
      <div className="section-head">
        <h2 id="responses">{t("offices.responses")}</h2>
        {responses.length > 0 && <a href={href(`/outcomes?office=${officeId}`)}>{t("offices.all-responses")}</a>}
      </div>
      {responses.length === 0 ? (
        <EmptyState>{t("offices.no-responses")}</EmptyState>
      ) : (
        <ul className="rows">
          {responses.map((response) => (
            <li key={response.id} className="office-response">
              <p className="meta">
                <DecisionChip decision={response.decision} />
                <Time date={response.publishedAt} />
                <span>
                  <bdi>{response.signerName}</bdi>, {localized(response, "signerTitle", locale)}
                </span>
              </p>
              <h3 className="serif" lang={locale === "es" && response.summaryEs === "" ? "en" : undefined}>
                <a href={href(response.ideaId === null ? `/topics/${response.topicSlug}` : `/ideas/${response.ideaId}`)}>
                  {localized(response, "summary", locale)}
                </a>
              </h3>
              <p className="meta">{localized(response, "question", locale)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
