import { expect } from "vitest";
import { aPolicy, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { clauseFor, findPolicyInForce, listClausesInForce } from "./queries.server";

const now = new Date("2026-11-22T18:00:00Z");

test("there is no policy before the first one is in force", async ({ db }) => {
  await aPolicy(db, { inForceFrom: daysFrom(now, 1) });
  expect(await findPolicyInForce(db, now)).toBeNull();
  expect(await listClausesInForce(db, now)).toEqual([]);
});

test("the newest version that has begun is in force, from its very moment", async ({ db }) => {
  await aPolicy(db, { inForceFrom: daysFrom(now, -10) });
  const current = await aPolicy(db, { inForceFrom: now });
  await aPolicy(db, { inForceFrom: daysFrom(now, 10) });
  expect(await findPolicyInForce(db, now)).toMatchObject({ number: current.number, inForceFrom: now });
  expect((await listClausesInForce(db, now)).map(({ id }) => id)).toEqual(current.clauses.map(({ id }) => id));
});

test("a clause is cited by its number, and only while it is in force", async ({ db }) => {
  const policy = await aPolicy(db);
  expect((await clauseFor(db, 2, null, now)).id).toBe(policy.clauses[1]?.id);
  await expect(clauseFor(db, 8, null, now)).rejects.toMatchObject({ kind: "invalid", key: "policy.no-such-clause" });
});
