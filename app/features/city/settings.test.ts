import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { city, record } from "~db/schema";
import { aCity, aPerson } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { saveSettings } from "./save-settings.server";
import { type CitySettings, settingsForm } from "./settings-form";

const now = new Date("2026-11-22T18:00:00Z");
const typed: CitySettings = {
  name: "Oxbow",
  siteName: "Speak Up Oxbow",
  siteNameEs: "Hable con Oxbow",
  timeZone: "America/Denver",
  phone: "311",
  email: "hello@oxbow.example",
  brandColor: "#c8102e",
  nonEmergencyPhone: "402-555-0101",
  moderationHours: 6,
  secondLookDays: 7,
  campaignFrom: "2026-10-01",
  campaignUntil: "2026-11-03",
};

/** The same as a browser sends it. */
const sent = { ...typed, moderationHours: "6", secondLookDays: "7" };

test("saves the settings, and the record keeps what was there before", async ({ db }) => {
  await aCity(db);
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  await saveSettings(db, administrator, typed, now);
  expect(await db.select().from(city)).toMatchObject([typed]);
  const acts = await db
    .select()
    .from(record)
    .where(and(eq(record.subject, "city"), eq(record.act, "city.changed")));
  expect(acts).toMatchObject([
    {
      actorId: administrator.id,
      grantId: administrator.grants[0]?.id,
      detail: {
        before: { timeZone: "America/Chicago", brandColor: "#0b5a66" },
        after: { timeZone: "America/Denver", brandColor: "#c8102e" },
      },
    },
  ]);
  expect(acts[0]?.detail.before).not.toHaveProperty("name");
});

test("what changes nothing leaves no trace", async ({ db }) => {
  await aCity(db, typed);
  await saveSettings(db, await aPerson(db, { roles: [{ role: "administrator" }] }), typed, now);
  expect(await db.select().from(record).where(eq(record.act, "city.changed"))).toEqual([]);
});

test("the Spanish name of the site is the English one until there is one", async ({ db }) => {
  await aCity(db);
  await saveSettings(db, await aPerson(db, { roles: [{ role: "administrator" }] }), { ...typed, siteNameEs: "" }, now);
  expect(await db.select().from(city)).toMatchObject([{ siteNameEs: "Speak Up Oxbow" }]);
});

test("is refused to everyone but administrators, and nothing changes", async ({ db }) => {
  await aCity(db);
  const moderator = await aPerson(db, { roles: [{ role: "moderator" }] });
  await expect(saveSettings(db, moderator, typed, now)).rejects.toMatchObject({ kind: "forbidden" });
  expect(await db.select().from(city)).toMatchObject([{ timeZone: "America/Chicago" }]);
});

describe("the form", () => {
  test("takes a color in capitals", () => {
    expect(settingsForm.parse({ ...sent, brandColor: " #C8102E " }).brandColor).toBe("#c8102e");
  });

  test("takes a city without an election and without a number for what is no emergency", () => {
    const { campaignFrom: _, campaignUntil: __, nonEmergencyPhone: ___, ...rest } = sent;
    expect(settingsForm.parse(rest)).toMatchObject({ campaignFrom: null, campaignUntil: null, nonEmergencyPhone: "" });
  });

  test.for([
    [{ name: "" }, "name", "admin.city-name-empty"],
    [{ siteName: undefined }, "siteName", "admin.site-name-empty"],
    [{ timeZone: "Mars/Olympus" }, "timeZone", "admin.time-zone-wrong"],
    [{ timeZone: "+05:00" }, "timeZone", "admin.time-zone-wrong"],
    [{ phone: "none" }, "phone", "admin.phone-wrong"],
    [{ email: "hello" }, "email", "admin.city-email-wrong"],
    [{ brandColor: "red" }, "brandColor", "admin.color-wrong"],
    [{ brandColor: "#fff;}*{display:none" }, "brandColor", "admin.color-wrong"],
    [{ nonEmergencyPhone: "the police" }, "nonEmergencyPhone", "admin.phone-wrong"],
    [{ moderationHours: "0" }, "moderationHours", "admin.number-wrong?min=1&max=100"],
    [{ secondLookDays: "61" }, "secondLookDays", "admin.number-wrong?min=1&max=60"],
    [{ campaignFrom: undefined }, "campaignFrom", "admin.campaign-both"],
    [{ campaignUntil: undefined }, "campaignUntil", "admin.campaign-both"],
    [{ campaignUntil: "2026-09-30" }, "campaignUntil", "admin.campaign-backwards"],
    [{ campaignUntil: "2026-02-30" }, "campaignUntil", "admin.day-wrong"],
    [{ isDemo: "on" }, undefined, "common.field-unknown"],
  ] as const)("refuses %j", ([values, field, message]) => {
    const { error } = settingsForm.safeParse({ ...sent, ...values });
    expect(error?.issues.map(({ path, message: said }) => [path[0], said])).toEqual([[field, message]]);
  });
});
