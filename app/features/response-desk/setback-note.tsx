import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import type { Setback } from "./standing.server";

/** Why a response did not go on: it came back to draft, was taken back, or could not be published at its time. */
export function SetbackNote({ setback }: { setback: Setback }) {
  const { t, date, errorText } = useLanguage();
  const { act, at, by, reason, why, publishAt } = setback;
  const name = by ?? t("desk.somebody");
  if (act === "response.not-published") {
    return (
      <Alert tone="warning" title={t("desk.was-not-published", { date: date(publishAt ?? at, "time") })}>
        <p>{why && errorText(why)}</p>
      </Alert>
    );
  }
  const title = act === "response.sent-back" ? "desk.was-sent-back" : "desk.was-taken-back";
  return (
    <Alert tone="warning" title={t(title, { name, date: date(at, "time") })}>
      <p dir="auto">{reason}</p>
    </Alert>
  );
}
