import { stringify } from "csv-stringify/sync";
import type { Language, MessageKey } from "~/catalogs/language";
import { localized } from "~/core/localized";
import { commitmentStateOf } from "~/features/commitments/state";
import { dayIn } from "~/features/responses/calendar";
import type { Database } from "~db/client.server";
import { listObliged, type ObligedIdea } from "./list-obliged.server";
import type { ObligedCursor } from "./report-cursor";

const rowsAtOnce = 500;

const columns = [
  "rank",
  "idea-id",
  "title",
  "supports",
  "neighborhood",
  "decision",
  "sentence",
  "signer",
  "signer-title",
  "office",
  "answered-on",
  "address",
  "commitment",
  "due",
  "state",
] as const;

interface ReportFile {
  topicId: number;
  language: Language;
  /** `https://hearback.example` */
  origin: string;
  now: Date;
}

/** Every idea of a report's table as a file for spreadsheets: UTF-8, in the language of the reader, nothing in it runs as a formula. */
export async function reportCsv(db: Database, { topicId, language, origin, now }: ReportFile): Promise<string> {
  const rows: string[][] = [columns.map((name) => language.t(`report.csv-${name}` satisfies MessageKey))];
  let after: ObligedCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof listObliged>> = await listObliged(db, { topicId, after, limit: rowsAtOnce });
    for (const idea of page.obliged) rows.push(rowOf(idea, { language, origin, today: dayIn(language.timeZone, now) }));
    after = page.next;
  } while (after);
  return stringify(rows, { escape_formulas: true, bom: true, record_delimiter: "windows" });
}

function rowOf(idea: ObligedIdea, { language, origin, today }: { language: Language; origin: string; today: string }): string[] {
  const { t, href, locale } = language;
  const said = (english: string | null, spanish: string | null) =>
    localized({ text: english ?? "", textEs: spanish ?? "" }, "text", locale);
  const isAnswered = idea.decision !== null;
  return [
    String(idea.rank),
    String(idea.id),
    idea.title ?? t("report.hidden-idea"),
    String(idea.supportsCount),
    idea.neighborhood ?? "",
    idea.decision ? t(`responses.decision-${idea.decision}`) : t(idea.isHidden ? "report.not-owed-hidden" : "report.still-owed"),
    said(idea.summary, idea.summaryEs),
    isAnswered ? (idea.signerName ?? "") : "",
    isAnswered ? said(idea.signerTitle, idea.signerTitleEs) : "",
    isAnswered ? said(idea.officeName, idea.officeNameEs) : "",
    idea.answeredAt ? dayIn(language.timeZone, idea.answeredAt) : "",
    isAnswered && !idea.isHidden ? `${origin}${href(`/responses/${idea.responseId}`)}` : "",
    idea.commitment ? `${origin}${href(`/commitments/${idea.commitment.id}`)}` : "",
    idea.commitment?.dueOn ?? "",
    idea.commitment ? t(`report.state-${commitmentStateOf(idea.commitment, today)}`) : "",
  ];
}
