import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import type { SentBack } from "./response-desk.server";

/** Why the text came back to draft. */
export function SentBackNote({ sentBack }: { sentBack: SentBack }) {
  const { t, date } = useLanguage();
  return (
    <Alert
      tone="warning"
      title={t("desk.was-sent-back", { name: sentBack.by ?? t("desk.somebody"), date: date(sentBack.at, "time") })}
    >
      <p dir="auto">{sentBack.reason}</p>
    </Alert>
  );
}
