import type { TemplateTexts } from "~/features/templates/default-templates";
import { type Composed, spanishFields, textFields } from "./composed";

/** What stands for the placeholders of a template, in both languages. */
export interface TemplateNames {
  /** The title of the first idea; empty when the topic as a whole is answered. */
  idea: string;
  topic: string;
  topicEs: string;
  office: string;
  officeEs: string;
}

/** The text with the template in those fields that are empty; what somebody wrote stays. */
export function fillFrom(template: TemplateTexts, composed: Composed, names: TemplateNames): Composed {
  const texts = filledTexts(template, names);
  const filled: Composed = { ...composed, decision: composed.decision || (template.decision ?? "") };
  for (const field of [...textFields, ...spanishFields]) if (filled[field].trim() === "") filled[field] = texts[field];
  return filled;
}

/** The texts of a template with its placeholders filled in. Where no idea is answered, the question stands for it. */
export function filledTexts(template: TemplateTexts, names: TemplateNames) {
  const english = { idea: names.idea || names.topic, topic: names.topic, office: names.office };
  const spanish = { idea: names.idea || names.topicEs, topic: names.topicEs, office: names.officeEs };
  const fill = (text: string, values: Record<string, string>) =>
    text.replace(/\{(idea|topic|office)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    summary: fill(template.summary, english),
    why: fill(template.why, english),
    next: fill(template.next, english),
    contact: fill(template.contact, english),
    summaryEs: fill(template.summaryEs, spanish),
    whyEs: fill(template.whyEs, spanish),
    nextEs: fill(template.nextEs, spanish),
    contactEs: fill(template.contactEs, spanish),
  };
}
