import { expect, test } from "vitest";
import type { Actor } from "~/features/people/actor";
import { nameReportRefusal, reportRefusal } from "./permissions";

const actor = (id: number): Actor => ({ id, name: null, locale: "en", neighborhoodId: null, grants: [] });
const shown = { authorId: 7, authorName: "Maria T.", isOutOfView: false };

test("nobody reports what they wrote or what residents no longer see", () => {
  expect(reportRefusal(actor(7), shown)?.kind).toBe("forbidden");
  expect(reportRefusal(actor(8), { ...shown, isOutOfView: true })?.kind).toBe("missing");
  expect(reportRefusal(null, shown)?.kind).toBe("signed-out");
  expect(reportRefusal(actor(8), shown)).toBeNull();
});

test("only a name that is shown can be reported, and not one's own", () => {
  expect(nameReportRefusal(actor(8), shown)).toBeNull();
  expect(nameReportRefusal(actor(7), shown)?.key).toBe("reports.own");
  expect(nameReportRefusal(actor(8), { ...shown, authorName: null })?.key).toBe("reports.no-name");
  expect(nameReportRefusal(actor(8), { ...shown, authorId: null })?.key).toBe("reports.no-name");
});
