import { eq } from "drizzle-orm";
import { approveResponse } from "~/features/responses/move-response.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import type { ResponseText } from "~/features/responses/response-form";
import { startResponse } from "~/features/responses/save-response.server";
import type { Database } from "~db/client.server";
import { decisions, ideas } from "~db/schema";
import { aCity, aModerator, anOffice, aPerson, aPolicy, aTopic, daysFrom } from "./builders";

/** A desk: a city, an office with two people, and a topic that closed yesterday and is to be answered in 20 days. */
export async function aDesk(db: Database, now: Date) {
  const city = await aCity(db);
  const office = await anOffice(db, { headName: "Dana Ortiz" });
  const topic = await aTopic(db, now, {
    askingOfficeId: office.id,
    opensAt: daysFrom(now, -40),
    closesAt: daysFrom(now, -1),
    respondBy: daysFrom(now, 20),
  });
  const drafter = await aPerson(db, { displayName: "Elena Marsh", roles: [{ role: "drafter", officeId: office.id }] });
  const approver = await aPerson(db, { displayName: "Karen Roe", roles: [{ role: "approver", officeId: office.id }] });
  const site = { city, origin: "https://hearback.example" };
  return { city, office, topic, drafter, approver, site };
}

export type Desk = Awaited<ReturnType<typeof aDesk>>;

/** A finished text: `no` to the ideas it is given, unless told. */
export function aText(values: Partial<ResponseText> & { ideaIds?: number[] } = {}): ResponseText {
  const { ideaIds = [], ...rest } = values;
  const decision = values.decision ?? "no";
  return {
    intent: "send",
    version: 0,
    coversTopic: false,
    ideas: ideaIds.map((id) => ({ id, decision })),
    decision,
    nextOn: undefined,
    summary: "No. The bridge belongs to the state.",
    summaryEs: "",
    why: "State law.",
    whyEs: "",
    next: "We wrote to the state.",
    nextEs: "",
    contact: "Elena Marsh, 402-555-0110",
    contactEs: "",
    doneWhen: decision === "will_do" || decision === "doing" ? "The work is finished." : "",
    doneWhenEs: "",
    correctionNote: "",
    correctionNoteEs: "",
    ...rest,
  };
}

/** A response in review. Gives its id. */
export function aResponseInReview(db: Database, desk: Desk, now: Date, values: Parameters<typeof aText>[0]): Promise<number> {
  return startResponse(db, desk.drafter, desk.topic.slug, aText(values), now);
}

/** A response that two people made. Gives its id. */
export async function anApprovedResponse(
  db: Database,
  desk: Desk,
  now: Date,
  values: Parameters<typeof aText>[0],
): Promise<number> {
  const id = await aResponseInReview(db, desk, now, values);
  await approveResponse(db, desk.approver, id, 1, now);
  return id;
}

/** A published response. Gives its id. */
export async function aPublishedResponse(
  db: Database,
  desk: Desk,
  now: Date,
  values: Parameters<typeof aText>[0],
): Promise<number> {
  const id = await anApprovedResponse(db, desk, now, values);
  await publishResponse(db, desk.approver, id, 1, desk.site, now);
  return id;
}

/** An idea that a moderator hid. */
export async function hideIdea(db: Database, ideaId: number, now: Date): Promise<void> {
  const [moderator, policy] = [await aModerator(db), await aPolicy(db)];
  const [decision] = await db
    .insert(decisions)
    .values({
      act: "hide",
      ideaId,
      moderatorId: moderator.id,
      clauseId: policy.clauses[1]?.id,
      passage: "402-555-0199",
      reason: "A phone number.",
      createdAt: now,
    })
    .returning({ id: decisions.id });
  await db.update(ideas).set({ hiddenBy: decision?.id }).where(eq(ideas.id, ideaId));
}
