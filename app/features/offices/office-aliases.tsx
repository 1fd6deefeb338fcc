import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Alias } from "./aliases.server";

interface OfficeAliasesProps {
  officeId: number;
  aliases: Alias[];
  addResult?: SubmissionResult<string[]>;
  removeResult?: SubmissionResult<string[]>;
}

/** What people call an office and its head, and why it matters: conflicts of interest are found by these names. */
export function OfficeAliases({ officeId, aliases, addResult, removeResult }: OfficeAliasesProps) {
  const { t, href } = useLanguage();
  const [remove] = useForm({ id: "remove-alias", lastResult: removeResult });
  const [form, fields] = useForm<{ alias: string }>({ id: "add-alias", lastResult: addResult });
  const action = href(`/admin/offices/${officeId}`);
  return (
    <section className="section" aria-labelledby="aliases">
      <h2 id="aliases">{t("admin.aliases")}</h2>
      <p>{t("admin.aliases-about")}</p>
      <ErrorSummary form={remove} />
      {aliases.length === 0 ? (
        <p>{t("admin.no-aliases")}</p>
      ) : (
        <ul className="rows">
          {aliases.map(({ id, alias }) => (
            <li key={id}>
              <bdi>{alias}</bdi>
              <form method="post" action={action}>
                <input type="hidden" name="aliasId" value={id} />
                <Button name="intent" value="remove-alias" tone="outline">
                  {t("admin.remove-alias")} <VisuallyHidden>{alias}</VisuallyHidden>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form className="form-card" method="post" action={action} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        <TextField
          field={fields.alias}
          label={t("admin.alias")}
          hint={t("admin.alias-hint")}
          countMax={80}
          input={{ autoComplete: "off" }}
        />
        <div className="actions">
          <Button name="intent" value="add-alias">
            {t("admin.add-alias")}
          </Button>
        </div>
      </form>
    </section>
  );
}
