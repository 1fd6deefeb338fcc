import { type RefObject, useEffect, useState } from "react";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";

interface QuoteButtonProps {
  from: RefObject<HTMLElement>;
  /** The id of the text area that takes the words. */
  toId: string;
  /** What stands there is not a quote. */
  isOff: boolean;
  /** Each selection adds a line. */
  adds?: boolean;
}

/** Takes the selected words as the passage. It appears only where scripts run: without them people copy and paste. */
export function QuoteButton({ from, toId, isOff, adds = false }: QuoteButtonProps) {
  const { t } = useLanguage();
  const [isAlive, setAlive] = useState(false);
  const [nothingSelected, setNothingSelected] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  const quote = () => {
    const words = selectionIn(from.current);
    const field = document.getElementById(toId);
    setNothingSelected(words === "");
    if (words === "" || !(field instanceof HTMLTextAreaElement)) return;
    // One line is one passage there: selected line ends become spaces, which a quote does not mind.
    field.value = adds ? [field.value.trim(), words.replace(/\s+/g, " ")].filter(Boolean).join("\n") : words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };
  return (
    <div className="quote-acts">
      <Button
        type="button"
        tone="quiet"
        icon="message-square-reply"
        onMouseDown={(event) => event.preventDefault()}
        onClick={quote}
      >
        {t("moderation.quote-selection")}
      </Button>
      <p className="usa-hint" role="status">
        {nothingSelected ? t("moderation.quote-select-first") : isOff ? t("moderation.not-a-quote-yet") : ""}
      </p>
    </div>
  );
}

function selectionIn(element: HTMLElement | null): string {
  const selection = document.getSelection();
  if (!element || !selection?.anchorNode || !element.contains(selection.anchorNode) || !element.contains(selection.focusNode))
    return "";
  return selection.toString().trim();
}
