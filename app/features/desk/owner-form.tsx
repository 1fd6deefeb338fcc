import { OwnerSelect } from "~/features/delegations/owner-select";
import type { TeamMember } from "~/features/delegations/team.server";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { OwedKind } from "./owed-item";

interface OwnerFormProps {
  subject: OwedKind;
  id: number;
  officeId: number;
  ownerId: number | null;
  people: TeamMember[];
  /** A path without language, to come back to. */
  back: string;
}

/** Says who looks after one thing; folded away until somebody wants to change it. */
export function OwnerForm({ subject, id, officeId, ownerId, people, back }: OwnerFormProps) {
  const { t, href } = useLanguage();
  return (
    <details className="owner-change">
      <summary>{t(ownerId === null ? "desk.assign" : "desk.assign-change")}</summary>
      <form method="post" action={href("/desk/assign")}>
        <input type="hidden" name="subject" value={subject} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="back" value={back} />
        <OwnerSelect id={`owner-${subject}-${id}`} officeId={officeId} people={people} value={String(ownerId ?? "nobody")} />
        <Button tone="outline">{t("desk.assign-save")}</Button>
      </form>
    </details>
  );
}
