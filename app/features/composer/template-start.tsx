import { type FormEvent, useState } from "react";
import { localized } from "~/core/localized";
import type { Template } from "~/features/templates/templates.server";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { useIsHydrated } from "~/ui/use-is-hydrated";
import { fillForm } from "./fill-form";
import { filledTexts, type TemplateNames } from "./fill-template";

interface TemplateStartProps {
  templates: Template[];
  chosen: number | null;
  names: TemplateNames;
  /** The address of this page without language, and what of its query stays. */
  path: string;
  query: [string, string][];
}

/**
 * Starts the response from a template, which fills only what is empty. Without scripts the page comes again with it; with scripts the fields
 * are filled right here, so that nothing typed is lost.
 */
export function TemplateStart({ templates, chosen, names, path, query }: TemplateStartProps) {
  const { t, href, locale } = useLanguage();
  const isHydrated = useIsHydrated();
  const [filled, setFilled] = useState<number | null>(null);
  if (templates.length === 0) return null;

  function fillHere(event: FormEvent<HTMLFormElement>) {
    const composer = document.getElementById("response");
    const id = Number(new FormData(event.currentTarget).get("template"));
    const template = templates.find((each) => each.id === id);
    if (!(composer instanceof HTMLFormElement) || !template) return;
    event.preventDefault();
    const decision: Record<string, string> = template.decision ? { decision: template.decision } : {};
    setFilled(fillForm(composer, { ...decision, ...filledTexts(template, names) }, { onlyEmpty: true }));
  }

  return (
    <form className="template-start" method="get" action={href(path)} onSubmit={fillHere}>
      {query.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label className="usa-label" htmlFor="template">
          {t("composer.template")}
        </label>
        <select
          className="usa-select"
          id="template"
          name="template"
          defaultValue={chosen ?? ""}
          required
          aria-describedby="template-hint"
        >
          <option value="">{t("composer.choose-template")}</option>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {localized(template, "name", locale)}
            </option>
          ))}
        </select>
      </div>
      <Button tone="outline">{t("composer.use-template")}</Button>
      <p className="hint" id="template-hint" aria-live="polite">
        {filled !== null
          ? t("composer.template-filled", { count: filled })
          : t(isHydrated ? "composer.template-hint" : "composer.template-hint-plain")}
      </p>
    </form>
  );
}
