import pino from "pino";
import { expect, test } from "vitest";
import { refusalOfDatabaseError } from "./database-errors.server";

const log = pino({ level: "silent" });
const kindOf = (error: unknown) => refusalOfDatabaseError(error, log)?.kind;

/** As drizzle hands on what the driver said. */
const wrapped = (message: string, code?: string) =>
  new Error("Failed query: rollback", { cause: Object.assign(new Error(message), code ? { code } : {}) });

test("a database that goes away is unavailable, also when a transaction finds out as it rolls back", () => {
  for (const error of [
    wrapped("connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED"),
    wrapped("terminating connection due to unexpected postmaster exit", "57P01"),
    wrapped("Connection terminated unexpectedly"),
    wrapped("Client has encountered a connection error and is not queryable"),
    wrapped("Client was closed and is not queryable"),
  ])
    expect(kindOf(error)).toBe("unavailable");
});

test("a value that the database refuses is the form's; anything else is a fault", () => {
  expect(kindOf(wrapped('value "9999999999" is out of range for type integer', "22003"))).toBe("invalid");
  expect(kindOf(wrapped("syntax error", "42601"))).toBeUndefined();
  expect(kindOf(new Error("an extension was not inserted"))).toBeUndefined();
});
