import { describe, expect } from "vitest";
import { addPhoto } from "~/features/photos/add-photo.server";
import { encodePhoto } from "~/features/photos/encode-photo.server";
import { loader as read, action as say } from "~/routes/commitments.$commitmentId";
import { loader as readDesk, action as update } from "~/routes/desk.commitments.$commitmentId";
import { loader as readPhoto } from "~/routes/photos.$photoId";
import { aCity, anOffice, aPerson, aResident } from "~db/../tests/support/builders";
import { aCommitment, aDoneCommitment, aPhotoFile } from "~db/../tests/support/commitment-builders";
import { test } from "~db/../tests/support/database";
import { hideIdea } from "~db/../tests/support/response-builders";
import { aRead, aWrite, contextFor, statusFrom } from "~db/../tests/support/visit";
import type { Database } from "~db/client.server";
import { city, commitmentChecks, commitments, commitmentUpdates, photos } from "~db/schema";
import { checkCommitment } from "./check-commitment.server";

const now = new Date("2026-11-22T18:00:00Z");
const at = (commitmentId: number) => ({ path: `/commitments/${commitmentId}`, params: { commitmentId: String(commitmentId) } });
const deskAt = (commitmentId: number) => ({ ...at(commitmentId), path: `/desk/commitments/${commitmentId}` });

describe("the public page", () => {
  test("tells from ideas to outcome, without the words of hidden ones or the names of those who wrote", async ({ db }) => {
    const { commitmentId, trees, desk } = await aDoneCommitment(db, now);
    await hideIdea(db, trees.id, now);
    const page = await read(aRead({ db, now }, at(commitmentId)));
    expect(page).toMatchObject({ state: "done", daysLate: 0, mayCheck: true, whyNoCheck: null, own: null });
    expect(page.updates).toMatchObject([{ kind: "done", sentence: "See the trees.", evidence: "https://oxbow.example/trees" }]);
    expect(page.publications).toMatchObject([{ number: 1, decision: "will_do", withdrawnAt: null }]);
    expect(page.ancestors.total).toBe(2);
    const whole = JSON.stringify(page);
    expect(whole).not.toContain(trees.title);
    expect(whole).not.toContain(desk.drafter.name);
  });

  test("keeps what residents wrote from the public, and shows them their own", async ({ db }) => {
    const { commitmentId } = await aDoneCommitment(db, now);
    const ana = await aResident(db);
    await checkCommitment(db, ana, commitmentId, { says: "not_done", sentence: "Two stops have none." }, now);
    const others = await read(aRead({ db, now, actor: await aResident(db) }, at(commitmentId)));
    expect(JSON.stringify(others)).not.toContain("Two stops");
    expect(others.commitment).toMatchObject({ residentsDone: 0, residentsNotDone: 1 });
    const own = await read(aRead({ db, now, actor: ana }, at(commitmentId)));
    expect(own.own).toEqual({ says: "not_done", sentence: "Two stops have none." });
  });

  test("says by itself that it is late", async ({ db }) => {
    const { commitmentId } = await aCommitment(db, now);
    const late = new Date("2027-03-20T12:00:00Z");
    expect(await read(aRead({ db, now: late }, at(commitmentId)))).toMatchObject({ state: "late", daysLate: 5, mayCheck: false });
  });

  test("is not there for another number, nor for what is none", async ({ db }) => {
    await aCity(db);
    for (const commitmentId of ["999999", "abc", "0", "1e3", "-1"])
      expect(await statusFrom(() => read(aRead({ db, now }, { path: "/commitments/x", params: { commitmentId } })))).toBe(404);
  });

  test("takes an answer, and asks a visitor to sign in first, with the words kept", async ({ db }) => {
    const { commitmentId, desk } = await aDoneCommitment(db, now);
    const answer = { says: "not_done", sentence: "Two stops have none." };
    const post = (actor: Parameters<typeof aWrite>[0]["actor"], fields: Record<string, string>) =>
      statusFrom(() => say(aWrite({ db, now, actor }, at(commitmentId), fields)));
    expect(await post(null, answer)).toBe(303);
    expect(await db.select().from(commitmentChecks)).toEqual([]);
    expect(await post(await aResident(db), answer)).toBe(303);
    expect(await db.select().from(commitmentChecks)).toMatchObject([answer]);
    expect(await post(desk.drafter, answer)).toBe(403);
    const ana = await aResident(db);
    expect(await post(ana, { sentence: "No choice." })).toBe(422);
    expect(await post(ana, { says: "perhaps" })).toBe(422);
    expect(await post(ana, { says: "done", sentence: "x".repeat(301) })).toBe(422);
    expect(await post(ana, { says: "done", person: "7" })).toBe(422);
  });

  test("refuses an answer to what is not called done", async ({ db }) => {
    const { commitmentId } = await aCommitment(db, now);
    const actor = await aResident(db);
    expect(await statusFrom(() => say(aWrite({ db, now, actor }, at(commitmentId), { says: "done" })))).toBe(409);
  });
});

describe("the desk's page", () => {
  test("takes a form with a photo, once; the second tab is told", async ({ db }) => {
    const { commitmentId, desk } = await aCommitment(db, now);
    const send = async () => {
      const form = new FormData();
      const texts = {
        kind: "done",
        sentence: "See the trees.",
        sentenceEs: "",
        link: "",
        ordinance: "",
        photoAlt: "22 trees.",
        photoAltEs: "",
      };
      for (const [name, value] of Object.entries(texts)) form.append(name, value);
      form.append("photo", await aPhotoFile());
      return statusFrom(() => update(aWrite({ db, now, actor: desk.drafter }, deskAt(commitmentId), form)));
    };
    expect([await send(), await send()]).toEqual([303, 409]);
    expect(await db.select().from(photos)).toHaveLength(1);
    expect(await db.select().from(commitmentUpdates)).toMatchObject([{ kind: "done", evidenceKind: "photo" }]);
  });

  test("refuses done without evidence, and keeps the text", async ({ db }) => {
    const { commitmentId, desk } = await aCommitment(db, now);
    const fields = { kind: "done", sentence: "See the trees." };
    const answer = await update(aWrite({ db, now, actor: desk.drafter }, deskAt(commitmentId), fields));
    expect(answer).toMatchObject({
      data: { result: { error: { link: ["commitments.evidence-missing"] }, initialValue: fields } },
      init: { status: 422 },
    });
    expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: null });
  });

  test("is there for the owner office alone, and shows it what residents wrote, each person's last word", async ({ db }) => {
    const { commitmentId, desk } = await aDoneCommitment(db, now);
    const [ana, ben] = [await aResident(db), await aResident(db)];
    await checkCommitment(db, ana, commitmentId, { says: "not_done", sentence: "Two stops have none." }, now);
    await checkCommitment(db, ana, commitmentId, { says: "done", sentence: "Now all nine." }, now);
    await checkCommitment(db, ben, commitmentId, { says: "done", sentence: "" }, now);
    const page = await readDesk(aRead({ db, now, actor: desk.approver }, deskAt(commitmentId)));
    expect(page.sentences).toMatchObject([{ says: "done", sentence: "Now all nine." }]);
    expect(JSON.stringify(page.sentences)).not.toContain(ana.name);
    const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
    for (const [actor, status] of [
      [stranger, 404],
      [ana, 403],
      [null, 303],
    ] as const) {
      expect(await statusFrom(() => readDesk(aRead({ db, now, actor }, deskAt(commitmentId))))).toBe(status);
      const fields = { kind: "progress", sentence: "Nothing." };
      expect(await statusFrom(() => update(aWrite({ db, now, actor }, deskAt(commitmentId), fields)))).toBe(status);
    }
  });

  test("says how many people get a mail", async ({ db }) => {
    const { commitmentId, desk } = await aCommitment(db, now);
    const page = await readDesk(aRead({ db, now, actor: desk.drafter }, deskAt(commitmentId)));
    expect(page.toldPeople).toBe(2);
  });
});

describe("a photo's address", () => {
  async function photoOf(db: Database): Promise<number> {
    const picture = await encodePhoto(new Uint8Array(await (await aPhotoFile()).arrayBuffer()));
    return addPhoto(db, { ...picture, alt: "Green.", altEs: "", uploadedBy: null }, now);
  }

  async function get(db: Database, photoId: string, headers: Record<string, string> = {}) {
    const context = contextFor({ db, now });
    if ((await db.select().from(city)).length === 0) await aCity(db);
    const request = new Request(`http://localhost:3000/photos/${photoId}`, { headers });
    const status = await statusFrom(() => readPhoto({ request, params: { photoId }, context }));
    return { status, answer: context.answer };
  }

  test("answers the picture, for ever", async ({ db }) => {
    const { answer } = await get(db, String(await photoOf(db)));
    expect(answer?.status).toBe(200);
    expect(Object.fromEntries(answer?.headers ?? [])).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0)).toString("latin1", 8, 12)).toBe("WEBP");
  });

  test("answers nothing new to whoever has it", async ({ db }) => {
    const id = String(await photoOf(db));
    const etag = (await get(db, id)).answer?.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await get(db, id, { "If-None-Match": etag })).answer?.status).toBe(304);
    expect((await get(db, id, { "If-None-Match": '"another"' })).answer?.status).toBe(200);
  });

  test("that is none is a page that says so", async ({ db }) => {
    for (const id of ["999999", "0", "1.webp", "../1"]) {
      const { status, answer } = await get(db, id);
      expect([status, answer], id).toEqual([404, undefined]);
    }
  });
});
