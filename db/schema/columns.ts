import { integer, timestamp } from "drizzle-orm/pg-core";

/** A small integer that people can read over the phone. */
export const id = () => integer("id").primaryKey().generatedAlwaysAsIdentity();

/** A moment in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
