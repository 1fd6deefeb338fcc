import { eq } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { addBusinessDays } from "~/core/business-calendar";
import { localized } from "~/core/localized";
import { calendarOf } from "~/features/city/calendar";
import { tellPeople } from "~/features/mails/tell-people.server";
import { listOfficeStaff } from "~/features/people/list-office-staff.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { AnswerChecks } from "~/features/responses/answer";
import type { Database } from "~db/client.server";
import { clarifications, responses, topics } from "~db/schema";
import type { Site } from "./site";

/**
 * Starts the clock of a clearer answer, and tells the office that owes it and the approvers of the mayor's. Once for a response, whoever else
 * asks. Call it with the response locked.
 */
export async function requestClarification(
  tx: Database,
  responseId: number,
  { said, offQuestion }: Pick<AnswerChecks, "said" | "offQuestion">,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const dueAt = addBusinessDays(calendarOf(city), now, city.clarificationDays);
  const [clarification] = await tx
    .insert(clarifications)
    .values({ responseId, requestedAt: now, dueAt, offQuestion, said })
    .onConflictDoNothing()
    .returning({ id: clarifications.id });
  if (!clarification) return;
  const detail = { clarification: clarification.id, said, offQuestion, dueAt: dueAt.toISOString() };
  await writeRecord(
    tx,
    { actorId: null, act: "clarification.requested", subject: "response", subjectId: responseId, detail },
    now,
  );
  const [response] = await tx
    .select({ officeId: responses.officeId, question: topics.question, questionEs: topics.questionEs })
    .from(responses)
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .where(eq(responses.id, responseId));
  if (!response) throw new Error("a locked response is gone");
  const offices = [response.officeId, ...(city.leadOfficeId === null ? [] : [city.leadOfficeId])];
  const staff = (await listOfficeStaff(tx, offices, now)).filter(
    ({ officeId, role }) => officeId === response.officeId || role === "approver",
  );
  const locales = new Map(staff.map(({ personId, locale }) => [personId, locale]));
  const told = [...locales].map(([personId, locale]) => {
    const { t, date, href } = languageOf(locale, city.timeZone);
    const what = localized(response, "question", locale);
    return {
      event: `clarification.requested:${clarification.id}`,
      personId,
      subject: t("checks.mail-clarify-subject", { what }),
      text: [
        t("checks.mail-clarify-news", { count: said, off: offQuestion, what }),
        t("checks.mail-clarify-due", { date: date(dueAt, "long") }),
        `${t("checks.mail-clarify-read")}\n${origin}${href(`/desk/responses/${responseId}`)}`,
        localized(city, "siteName", locale),
      ].join("\n\n"),
    };
  });
  await tellPeople(tx, told, now);
}
