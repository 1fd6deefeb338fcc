import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, SelectField, TextField } from "~/ui/field";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import type { DelegateFields } from "./delegation-form";
import type { DeskOffice } from "./desk-offices.server";
import type { TeamMember } from "./team.server";

interface DelegateFormProps {
  offices: DeskOffice[];
  /** The office whose desk is handed over. */
  office: DeskOffice | null;
  people: TeamMember[];
  /** Whose desk it can be; empty for who may only hand over their own. */
  holders: { id: number; name: string | null }[];
  actorId: number;
  /** The city's date, `2026-11-03`. */
  today: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Lets somebody look after a desk. Who works for several offices chooses one first: its people are the choice. */
export function DelegateForm({ offices, office, people, holders, actorId, today, lastResult }: DelegateFormProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<DelegateFields>({
    id: "delegation",
    lastResult,
    defaultValue: { from: String(actorId), startsOn: today, how: "days" },
  });
  if (!office) return null;
  const choiceOf = ({ id, name }: { id: number; name: string | null }) => ({
    value: String(id),
    label: name ?? t("people.unnamed", { id }),
  });
  const path = href(`/desk/delegations?office=${office.slug}`);
  return (
    <>
      {offices.length > 1 && (
        <form className="filters" method="get" action={href("/desk/delegations")}>
          <FilterSelect
            name="office"
            label={t("desk.delegation-choose-office")}
            value={office.slug}
            choices={offices.map((each) => ({ value: each.slug, label: localized(each, "name", locale) }))}
          />
          <Button tone="outline">{t("desk.apply")}</Button>
        </form>
      )}
      <form className="form-card" method="post" action={path} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        <input type="hidden" name="intent" value="delegate" />
        <input type="hidden" name="office" value={office.id} />
        <h3>{localized(office, "name", locale)}</h3>
        {holders.length > 0 ? (
          <SelectField field={fields.from} label={t("desk.field-whose-desk")} choices={holders.map(choiceOf)} />
        ) : (
          <input type="hidden" name="from" value={actorId} />
        )}
        <SelectField
          field={fields.to}
          label={t("desk.field-stand-in")}
          hint={t("desk.field-stand-in-hint")}
          choices={people.map(choiceOf)}
          empty={t("desk.owner-choose-one")}
        />
        <RadioGroup
          field={fields.how}
          label={t("desk.field-how")}
          choices={[
            { value: "days", label: t("desk.how-days"), hint: t("desk.how-days-hint") },
            { value: "for-good", label: t("desk.how-for-good"), hint: t("desk.how-for-good-hint") },
          ]}
        />
        <div className="field-row">
          <TextField field={fields.startsOn} type="date" label={t("desk.field-first-day")} input={{ min: today }} />
          <TextField field={fields.lastDay} type="date" label={t("desk.field-last-day")} input={{ min: today }} optional />
        </div>
        <div className="actions">
          <Button>{t("desk.delegate-save")}</Button>
        </div>
      </form>
    </>
  );
}
