import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { PersonName } from "./person-name";

interface AccountFormProps {
  actor: { id: number; name: string | null };
  account: {
    email: string;
    displayName: string | null;
    heldName: string | null;
    nameHiddenBy: number | null;
    locale: string;
    neighborhoodId: number | null;
  };
  neighborhoods: { id: number; name: string }[];
  result?: SubmissionResult<string[]>;
}

export function AccountForm({ actor, account, neighborhoods, result }: AccountFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ name: string; locale: string; neighborhood: string }>({
    id: "account",
    lastResult: result,
    defaultValue: {
      name: account.displayName ?? "",
      locale: account.locale,
      neighborhood: account.neighborhoodId ? String(account.neighborhoodId) : "",
    },
  });
  return (
    <form method="post" action={href("/me")} {...getFormProps(form)} className="form-card" noValidate>
      <h2>{t("people.settings")}</h2>
      <ErrorSummary form={form} />
      <p className="hint">
        {t("people.signed-in-as", { email: account.email })} {t("people.shown-as")} <PersonName {...actor} />
      </p>
      {account.heldName !== null && <p>{t("filters.name-waits", { name: account.heldName })}</p>}
      {account.nameHiddenBy !== null && (
        <Alert tone="info">
          <p>
            {t("people.name-hidden")} <a href={href(`/me/decisions/${account.nameHiddenBy}`)}>{t("people.name-hidden-why")}</a>
          </p>
        </Alert>
      )}
      <TextField
        field={fields.name}
        label={t("people.name")}
        hint={t("people.name-hint")}
        optional
        input={{ autoComplete: "name" }}
      />
      <SelectField
        field={fields.locale}
        label={t("people.language")}
        hint={t("people.language-hint")}
        choices={[
          { value: "en", label: "English" },
          { value: "es", label: "Español" },
        ]}
      />
      <SelectField
        field={fields.neighborhood}
        label={t("people.neighborhood")}
        optional
        empty={t("ideas.no-neighborhood")}
        choices={neighborhoods.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Button>{t("common.save")}</Button>
    </form>
  );
}
