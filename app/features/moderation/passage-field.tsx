import type { RefObject } from "react";
import { TextArea } from "~/ui/field";
import type { FormField } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import type { Content } from "./content";
import { QuoteButton } from "./quote-button";

interface PassageFieldProps {
  field: FormField;
  content: Content;
  evidence: RefObject<HTMLElement>;
  /** Several passages, one a line. */
  isLines?: boolean;
  optional?: boolean;
}

/** The words that a decision is about, copied from the text; where scripts run, by selecting them there. */
export function PassageField({ field, content, evidence, isLines = false, optional }: PassageFieldProps) {
  const { t } = useLanguage();
  if (content.kind === "photo") {
    return <TextArea field={field} label={t("moderation.passage")} hint={t("moderation.passage-photo-hint")} rows={2} />;
  }
  return (
    <>
      <TextArea
        field={field}
        label={t(isLines ? "moderation.passages" : "moderation.passage")}
        hint={t(isLines ? "moderation.passages-hint" : "moderation.passage-hint")}
        optional={optional}
        rows={3}
      />
      <QuoteButton from={evidence} toId={field.id} isOff={false} adds={isLines} />
    </>
  );
}
