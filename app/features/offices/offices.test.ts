import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "~db/client.server";
import { offices, record } from "~db/schema";
import { anOffice, aPerson } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { createOffice } from "./create-office.server";
import { editOffice } from "./edit-office.server";
import { type OfficeTexts, officeForm } from "./office-form";
import { getOffice, getOfficeById, listOffices } from "./queries.server";

const now = new Date("2026-11-22T18:00:00Z");
const anAdministrator = (db: Database) => aPerson(db, { roles: [{ role: "administrator" }] });

function someTexts(values: Partial<OfficeTexts> = {}): OfficeTexts {
  return {
    name: "Parks & Recreation",
    nameEs: "Parques y Recreación",
    headName: "Dana Ortiz",
    headTitle: "Director",
    headTitleEs: "Directora",
    phone: "402-555-0130",
    introduction: "What we do.",
    introductionEs: "",
    videoUrl: "",
    captionsUrl: "",
    captionsUrlEs: "",
    posterUrl: "",
    ...values,
  };
}

const actsOn = (db: Database, officeId: number) =>
  db
    .select()
    .from(record)
    .where(and(eq(record.subject, "office"), eq(record.subjectId, officeId)))
    .orderBy(record.id);

describe("creating an office", () => {
  test("makes its address from its name, and tells the record", async ({ db }) => {
    const administrator = await anAdministrator(db);
    const id = await createOffice(db, administrator, someTexts(), now);
    expect(await getOfficeById(db, id, now)).toMatchObject({
      slug: "parks-recreation",
      name: "Parks & Recreation",
      videoUrl: null,
    });
    expect(await actsOn(db, id)).toMatchObject([
      { act: "office.created", actorId: administrator.id, grantId: administrator.grants[0]?.id },
    ]);
  });

  test("numbers the address when the name is taken", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await createOffice(db, administrator, someTexts(), now);
    expect((await getOfficeById(db, await createOffice(db, administrator, someTexts(), now), now)).slug).toBe(
      "parks-recreation-2",
    );
  });

  test("takes the English name and title where there is no Spanish one", async ({ db }) => {
    const id = await createOffice(db, await anAdministrator(db), someTexts({ nameEs: "", headTitleEs: "" }), now);
    expect(await getOfficeById(db, id, now)).toMatchObject({ nameEs: "Parks & Recreation", headTitleEs: "Director" });
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    await expect(createOffice(db, await aPerson(db, { roles: [{ role: "moderator" }] }), someTexts(), now)).rejects.toMatchObject(
      { kind: "forbidden" },
    );
  });
});

describe("editing an office", () => {
  test("changes it, keeps its address, and the record keeps what was there before", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db, { headName: "Marcus Bell" })];
    await editOffice(db, administrator, { officeId: office.id, texts: someTexts() }, now);
    expect(await getOfficeById(db, office.id, now)).toMatchObject({ slug: office.slug, headName: "Dana Ortiz" });
    expect(await actsOn(db, office.id)).toMatchObject([
      { act: "office.changed", detail: { before: { headName: "Marcus Bell" }, after: { headName: "Dana Ortiz" } } },
    ]);
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const office = await anOffice(db);
    const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    await expect(editOffice(db, approver, { officeId: office.id, texts: someTexts() }, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("that is not there is refused as missing", async ({ db }) => {
    await expect(
      editOffice(db, await anAdministrator(db), { officeId: 99_999_999, texts: someTexts() }, now),
    ).rejects.toMatchObject({ kind: "missing" });
    await expect(getOffice(db, "nowhere", now)).rejects.toMatchObject({ kind: "missing", key: "offices.not-found" });
  });
});

describe("the form", () => {
  const typed = { name: "Parks", headName: "Dana Ortiz", headTitle: "Director", phone: "311", introduction: "What we do." };
  const errorsOf = (values: Record<string, unknown>) =>
    officeForm.safeParse({ ...typed, ...values }).error?.issues.map(({ path, message }) => [path[0], message]);

  test("takes a video on this site with captions", () => {
    expect(errorsOf({ videoUrl: "/media/parks.mp4", captionsUrl: "/media/parks.vtt" })).toBeUndefined();
  });

  test("refuses a video without captions, or with Spanish ones alone", () => {
    expect(errorsOf({ videoUrl: "/media/parks.mp4" })).toEqual([["captionsUrl", "admin.captions-missing"]]);
    expect(errorsOf({ videoUrl: "/media/parks.mp4", captionsUrlEs: "/media/parks.es.vtt" })).toEqual([
      ["captionsUrl", "admin.captions-missing"],
    ]);
  });

  test("takes captions in both languages and a picture, all of this site", () => {
    const video = { videoUrl: "/videos/a.webm", captionsUrl: "/videos/a.en.vtt", captionsUrlEs: "/videos/a.es.vtt" };
    expect(errorsOf({ ...video, posterUrl: "/videos/a.webp" })).toBeUndefined();
    expect(errorsOf({ ...video, posterUrl: "https://evil.example/a.webp" })).toEqual([["posterUrl", "admin.poster-wrong"]]);
    expect(errorsOf({ ...video, captionsUrlEs: "//evil.example/a.vtt" })).toEqual([["captionsUrlEs", "admin.captions-wrong"]]);
  });

  test.for([
    "https://evil.example/a.mp4",
    "//evil.example/a.mp4",
    "/\\evil.example/a.mp4",
    "javascript:alert(1)//a.mp4",
    "/media/../../a.mp4",
    "/media//a.mp4",
    "media/a.mp4",
    "/media/a.exe",
  ])("refuses a video at %s", (videoUrl) => {
    expect(errorsOf({ videoUrl, captionsUrl: "/media/parks.vtt" })).toEqual([["videoUrl", "admin.video-wrong"]]);
  });

  test.for([
    [{ name: undefined }, "name", "admin.office-name-empty"],
    [{ headName: "  " }, "headName", "admin.head-empty"],
    [{ phone: "call us" }, "phone", "admin.phone-wrong"],
    [{ introduction: undefined }, "introduction", "admin.introduction-empty"],
    [{ slug: "own" }, undefined, "common.field-unknown"],
  ] as const)("refuses %j", ([values, field, message]) => {
    expect(errorsOf(values)).toEqual([[field, message]]);
  });
});

test("the database takes no video without captions", async ({ db }) => {
  await expect(anOffice(db, { videoUrl: "/media/parks.mp4" })).rejects.toMatchObject({
    cause: { constraint: "office_video_has_captions" },
  });
});

test("pages through all offices once, by name", async ({ db }) => {
  for (let index = 0; index < 63; index++) await anOffice(db, { name: `Office ${index % 3}` });
  const first = await listOffices(db, now);
  const second = await listOffices(db, now, first.next);
  expect([first.offices.length, second.offices.length, second.next]).toEqual([60, 3, null]);
  expect(new Set([...first.offices, ...second.offices].map(({ id }) => id)).size).toBe(63);
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("four offices of one name become four addresses", async () => {
    const { db } = own;
    const administrator = await anAdministrator(db);
    await Promise.all([1, 2, 3, 4].map(() => createOffice(db, administrator, someTexts(), now)));
    const slugs = (await db.select({ slug: offices.slug }).from(offices)).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(["parks-recreation", "parks-recreation-2", "parks-recreation-3", "parks-recreation-4"]);
  });
});
