import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { PersonGrant } from "./admin-queries.server";
import { GrantLabel } from "./grant-label";

interface GrantListProps {
  grants: PersonGrant[];
  personId: number;
  /** Each with a button that ends it. */
  canEnd?: boolean;
}

/** Grants of a person with their days and who gave and ended them. */
export function GrantList({ grants, personId, canEnd = false }: GrantListProps) {
  const { t, href } = useLanguage();
  return (
    <ul className="rows">
      {grants.map((grant) => (
        <li key={grant.id}>
          <div>
            <strong>
              <GrantLabel grant={grant} />
            </strong>
            <GrantDays grant={grant} />
          </div>
          {canEnd && (
            <form method="post" action={href(`/admin/people/${personId}`)}>
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="grantId" value={grant.id} />
              <Button tone="outline">
                {t("admin.end-grant")}
                <VisuallyHidden>
                  {" "}
                  <GrantLabel grant={grant} />
                </VisuallyHidden>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function GrantDays({ grant }: { grant: PersonGrant }) {
  const { t, date } = useLanguage();
  return (
    <p className="meta">
      <span>{t("admin.grant-from", { date: date(grant.startsAt, "numeric") })}</span>
      {/* The end is the first moment without it, so the last day is the one before. */}
      {grant.endsAt && <span>{t("admin.grant-until", { date: date(new Date(grant.endsAt.getTime() - 1), "numeric") })}</span>}
      {grant.givenBy && <span>{t("admin.grant-given-by", { name: grant.givenBy })}</span>}
      {grant.endedBy && <span>{t("admin.grant-ended-by", { name: grant.endedBy })}</span>}
    </p>
  );
}
