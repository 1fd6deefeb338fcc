import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { defaultTemplates } from "~/features/templates/default-templates";
import { addStandardTemplates, addTemplate, saveTemplate } from "~/features/templates/save-template.server";
import { templateForm } from "~/features/templates/template-form";
import { getTemplate, listOfferedTemplates, listTemplates } from "~/features/templates/templates.server";
import { aPerson } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { record } from "~db/schema";
import { emptyComposed } from "./composed";
import { fillFrom } from "./fill-template";

const now = new Date("2026-11-22T18:00:00Z");
const names = {
  idea: "Trees at stops",
  topic: "What about streets?",
  topicEs: "¿Y las calles?",
  office: "Parks",
  officeEs: "Parques",
};

test("every standard template passes the form of the administrator, in both languages", () => {
  expect(defaultTemplates.map(({ slug }) => slug)).toEqual([
    "acknowledge",
    "planned",
    "done",
    "not-feasible",
    "already-happening",
    "other-agency",
    "need-information",
    "sent-to-311",
  ]);
  for (const { slug, decision, ...texts } of defaultTemplates) {
    for (const [name, text] of Object.entries(texts)) expect(text, `${slug} ${name}`).not.toBe("");
    const fields = { ...texts, decision: decision ?? undefined, version: 1, position: 1, isOffered: true };
    expect(templateForm.safeParse(fields).success, slug).toBe(true);
  }
});

test("a template fills only what is empty, with the names in their places", () => {
  const template = defaultTemplates[1];
  if (!template) throw new Error("no template");
  const filled = fillFrom(template, { ...emptyComposed, summary: "Yes, we will.", nextEs: " " }, names);
  expect(filled).toMatchObject({ decision: "will_do", summary: "Yes, we will.", contact: "Parks: [name], [phone number]" });
  expect(filled.why).toContain("You asked for this: Trees at stops.");
  expect(filled.contactEs).toContain("Parques:");
  expect(filled.nextEs).not.toBe(" ");
  expect(fillFrom(template, { ...emptyComposed, decision: "no" }, { ...names, idea: "" })).toMatchObject({
    decision: "no",
    whyEs: expect.stringContaining("¿Y las calles?"),
  });
});

test("the standard templates come once, in their order, and on the record", async ({ db }) => {
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  await addStandardTemplates(db, administrator, now);
  await addStandardTemplates(db, administrator, now);
  expect((await listOfferedTemplates(db)).map(({ slug }) => slug)).toEqual(defaultTemplates.map(({ slug }) => slug));
  expect(await db.select().from(record).where(eq(record.act, "template.added"))).toHaveLength(8);
});

test("a template is worded anew as a next version, with what was there before on the record", async ({ db }) => {
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  const id = await addTemplate(db, administrator, { name: "Thank you", nameEs: "Gracias" }, now);
  expect(await listOfferedTemplates(db)).toEqual([]);
  const { id: _, slug: __, decision: ___, ...before } = await getTemplate(db, id);
  const fields = { ...before, decision: "done" as const, isOffered: true, why: "You asked." };
  await saveTemplate(db, administrator, { templateId: id, fields }, now);
  expect(await getTemplate(db, id)).toMatchObject({
    slug: "thank-you",
    version: 2,
    why: "You asked.",
    decision: "done",
    isOffered: true,
  });
  const [row] = await db.select().from(record).where(eq(record.act, "template.changed"));
  expect(row).toMatchObject({
    subjectId: id,
    actorId: administrator.id,
    detail: { before: { why: "" }, after: { why: "You asked." } },
  });
  const late = saveTemplate(db, administrator, { templateId: id, fields: { ...fields, why: "Other." } }, now);
  await expect(late).rejects.toMatchObject({ kind: "conflict", key: "templates.newer-version" });
});

test("two templates of one name have two addresses", async ({ db }) => {
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  for (const _ of [1, 2]) await addTemplate(db, administrator, { name: "Thank you", nameEs: "Gracias" }, now);
  expect((await listTemplates(db)).map(({ slug }) => slug)).toEqual(["thank-you", "thank-you-2"]);
});

test("only administrators word templates, and one that is not there cannot be worded", async ({ db }) => {
  const [drafter, administrator] = [await aPerson(db), await aPerson(db, { roles: [{ role: "administrator" }] })];
  const fields = { ...emptyTexts, version: 1 };
  await expect(addTemplate(db, drafter, { name: "A", nameEs: "B" }, now)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(addStandardTemplates(db, drafter, now)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(saveTemplate(db, drafter, { templateId: 1, fields }, now)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(saveTemplate(db, administrator, { templateId: 99, fields }, now)).rejects.toMatchObject({ kind: "missing" });
});

const texts = ["name", "nameEs", "summary", "summaryEs", "why", "whyEs", "next", "nextEs", "contact", "contactEs"] as const;
const emptyTexts = {
  ...(Object.fromEntries(texts.map((name) => [name, ""])) as Record<(typeof texts)[number], string>),
  position: 1,
  isOffered: true,
};

const own = ownDatabase({ max: 4 });

test("two tabs that save one template at once: one does, the other is told", async () => {
  const { db } = own;
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  const templateId = await addTemplate(db, administrator, { name: "Thank you", nameEs: "Gracias" }, now);
  const save = (why: string) =>
    saveTemplate(db, administrator, { templateId, fields: { ...emptyTexts, name: "A", nameEs: "B", why, version: 1 } }, now);
  const results = await Promise.allSettled([save("One."), save("Two.")]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
