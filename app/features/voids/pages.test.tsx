import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Actor } from "~/features/people/actor";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { makeBots } from "../../../tests/support/bot-builders";
import { aCity, aModerator, anIdea, aPerson, aResident } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { queriesOf } from "../../../tests/support/page-queries";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { loader as ideaPage } from "../../routes/ideas.$ideaId";
import { loader as me } from "../../routes/me";
import { loader as consolePage } from "../../routes/moderation.supports";
import { loader as newVoid, action as propose } from "../../routes/moderation.supports.new";
import { action as settle, loader as voidPage } from "../../routes/moderation.supports.voids.$voidId";
import { loader as supportsPage } from "../../routes/supports";
import { approveVoid } from "./approve-void.server";
import { noCondition } from "./condition";
import { OwnSetAside } from "./own-set-aside";
import { proposeVoid } from "./propose-void.server";
import { SetAsideNote } from "./set-aside-note";
import { undoVoid } from "./undo-void.server";
import { VoidList } from "./void-list";

const now = new Date("2026-03-08T12:00:00Z");
const path = "/moderation/supports/new?pattern=user%23@mail.example";

async function inForce(db: Database, { count = 30, name = "user", domain = "mail.example" } = {}) {
  const idea = await anIdea(db, now);
  const bots = await makeBots(db, { count, networks: 3, ideaId: idea.id, now, name, domain });
  const [one, two] = [await aModerator(db), await aModerator(db)];
  const proposal = { rule: "made_in_bulk", reason: "Addresses in a row.", seen: count } as const;
  const voidId = await proposeVoid(db, one, { ...proposal, condition: { ...noCondition, domain } }, now);
  await approveVoid(db, two, voidId, now);
  return { idea, bots, voidId, one, two };
}

const drawn = (page: React.ReactNode, locale: "en" | "es" = "en") =>
  renderToStaticMarkup(<LanguageProvider value={languageOf(locale, "America/Chicago")}>{page}</LanguageProvider>);

test("the idea says how many supports were set aside and under which rule, and leads to the list", async ({ db }) => {
  await aCity(db);
  const { idea, voidId } = await inForce(db);
  const page = await ideaPage(aRead({ db, now }, { path: `/ideas/${idea.id}`, params: { ideaId: String(idea.id) } }));
  expect(page.idea).toMatchObject({ supportsCount: 0, voidedCount: 30, voids: [{ id: voidId, rule: "made_in_bulk" }] });
  const note = drawn(<SetAsideNote count={30} voids={page.idea.voids ?? []} />);
  expect(note).toContain("30 supports set aside, rule 2");
  expect(note).toContain(`/supports?from=${voidId}#void-${voidId}`);
  expect(drawn(<SetAsideNote count={3} voids={[{ id: 1, rule: "one_person" }]} />, "es")).toContain(
    "Menos de 10 apoyos aparte, regla 1",
  );
  expect(drawn(<SetAsideNote count={0} voids={[]} />)).toBe("");
});

test("the public list tells rule, reason and number, keeps what was undone, and names nobody", async ({ db }) => {
  await aCity(db);
  const { voidId, one } = await inForce(db);
  const open = () => supportsPage(aRead({ db, now }, { path: "/supports" }));
  expect((await open()).voids).toMatchObject([
    { id: voidId, rule: "made_in_bulk", supportsCount: 30, ideasCount: 1, undoneAt: null },
  ]);
  await undoVoid(db, one, voidId, "It was a school.", now);
  const { voids } = await open();
  const list = drawn(<VoidList voids={voids} />);
  for (const words of [
    "30 supports",
    "Rule 2",
    "Addresses in a row.",
    "they count again",
    "It was a school.",
    `id="void-${voidId}"`,
  ])
    expect(list).toContain(words);
  expect(JSON.stringify(voids)).not.toContain(String(one.name));
});

test("proposals and refused ones are not public", async ({ db }) => {
  await aCity(db);
  const idea = await anIdea(db, now);
  await makeBots(db, { count: 12, networks: 1, ideaId: idea.id, now });
  const condition = { ...noCondition, domain: "mail.example" };
  await proposeVoid(db, await aModerator(db), { rule: "one_person", reason: "Bots.", seen: 12, condition }, now);
  expect((await supportsPage(aRead({ db, now }, { path: "/supports" }))).voids).toEqual([]);
});

test("people see which of their own supports were set aside, why, and where to object", async ({ db }) => {
  await aCity(db);
  const { bots, voidId } = await inForce(db);
  const actor: Actor = { id: bots[0] ?? 0, name: null, locale: "en", neighborhoodId: null, grants: [] };
  const page = await me(aRead({ db, actor, now }, { path: "/me" }));
  const [support] = page.supported;
  expect(support).toMatchObject({ voidId, voidRule: "made_in_bulk", voidReason: "Addresses in a row." });
  if (!support) return;
  const note = drawn(<OwnSetAside {...support} email="city@oxbow.example" />);
  for (const words of ["Rule 2", "Addresses in a row.", "mailto:city@oxbow.example"]) expect(note).toContain(words);
});

test("a moderator proposes from the preview and another approves, by plain forms", async ({ db }) => {
  await aCity(db);
  const idea = await anIdea(db, now);
  await makeBots(db, { count: 12, networks: 2, ideaId: idea.id, now });
  const [one, two] = [await aModerator(db), await aModerator(db)];
  const seen = await newVoid(aRead({ db, actor: one, now }, { path }));
  expect(seen).toMatchObject({ whyNot: null, preview: { supports: 12, accounts: 12, settled: 0 } });
  expect(JSON.stringify(seen.preview)).not.toContain("user00001@");
  const fields = { condition: "pattern=user%23@mail.example", seen: "12", rule: "made_in_bulk", reason: "In a row." };
  const refused = await statusFrom(() => propose(aWrite({ db, actor: one, now }, { path }, { ...fields, reason: "" })));
  expect(refused).toBe(422);
  const answer = (await propose(aWrite({ db, actor: one, now }, { path }, fields))) as Response;
  const at = answer.headers.get("Location") ?? "";
  const params = { voidId: at.split("/").at(-1) ?? "" };
  const open = (actor: Actor) => voidPage(aRead({ db, actor, now }, { path: at, params }));
  expect(await open(one)).toMatchObject({ mayAct: false, whyNot: expect.stringContaining("second person") });
  expect(await open(two)).toMatchObject({ mayAct: true, opened: { state: "proposed", listedCount: 12 } });
  const approve = (actor: Actor) =>
    statusFrom(() => settle(aWrite({ db, actor, now }, { path: at, params }, { intent: "approve" })));
  expect(await approve(one)).toBe(403);
  expect(await approve(two)).toBe(303);
  expect(await approve(two)).toBe(409);
  expect(await open(one)).toMatchObject({ mayAct: true, opened: { state: "in-force", supportsCount: 12 } });
});

test("a condition that means everybody has no preview, and others do not get in", async ({ db }) => {
  await aCity(db);
  const [moderator, reviewer] = [await aModerator(db), await aPerson(db, { roles: [{ role: "reviewer" }] })];
  expect(await newVoid(aRead({ db, actor: moderator, now }, { path: "/x?idea=1" }))).toMatchObject({ preview: null });
  for (const actor of [reviewer, await aResident(db)])
    expect(await statusFrom(() => newVoid(aRead({ db, actor, now }, { path })))).toBe(403);
});

const own = ownDatabase();

test("every page takes as many queries with much as with little, at most eight", async () => {
  const { db } = own;
  await aCity(db);
  const [first, reader] = [await inForce(db), await aResident(db)];
  const personId = first.one.id;
  const params = { voidId: String(first.voidId) };
  const count = async () => [
    await queriesOf(own, { loader: consolePage, path: "/moderation/supports?window=week", personId, now }),
    await queriesOf(own, { loader: newVoid, path, personId, now }),
    await queriesOf(own, { loader: voidPage, path: "/moderation/supports/voids/1", params, personId, now }),
    await queriesOf(own, { loader: supportsPage, path: "/supports", personId: reader.id, now }),
  ];
  const before = await count();
  for (let each = 0; each < 12; each += 1) {
    const name = `n${String.fromCharCode(97 + each)}`;
    await inForce(db, { count: 6, name, domain: `${name}.example` });
  }
  expect(await count()).toEqual(before);
  for (const queries of before) expect(queries).toBeLessThanOrEqual(8);
});
