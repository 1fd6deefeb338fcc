import type pg from "pg";
import * as tables from "../schema";
import { bulkSizesOf } from "./bulk-sizes";
import * as statement from "./bulk-statements";
import { neighborhoodRows } from "./city";
import { raiseSequences } from "./insert-rows";

/** Of twenty generated ideas, how many go where: mostly to the open topics, some to one that is closed and one that is late. */
const shares = { "winter-streets": 9, "homes-on-main": 7, "summer-for-kids": 2, "cross-town": 2 } as const;

const subjects = [
  "Shade trees",
  "Bus shelters",
  "A slower street",
  "Evening hours",
  "Better lights",
  "A safer crossing",
  "Benches",
  "Drinking fountains",
  "Loading zones",
  "Curb ramps",
];
const places = [
  "on Vinton Street",
  "by the river landing",
  "at College and 40th",
  "near the stockyards",
  "on the Eastside",
  "along Orchard",
  "behind the library",
  "past Harlan Avenue",
];
const sentences = [
  "This text was made by a program to see how fast the site is with many ideas.",
  "It stands where a neighbor would describe a street, a corner or a park that does not work.",
  "The walk from the bus to the school takes eleven minutes in summer and thirty in snow.",
  "Nobody has counted how many people cross here, so it is hard to say who is in a hurry.",
  "Two benches and a tree would cost less than the sign that tells people not to sit.",
  "On weekends the lot is empty, and on market days there is not a single space to be found.",
  "A light at the corner would help the people who come home after the last shift.",
  "The ramp ends in a puddle that freezes in November and is there until the end of March.",
  "Children know the shortest way, and it leads through a gap in the fence behind the shops.",
  "If money is short, a line of paint and four planters would already make a difference.",
  "Delivery vans stop in the lane, so the cars go around them and the bicycles go nowhere.",
  "Somebody from the city should stand here for an hour at five in the afternoon and look.",
  "The old trees were cut after the storm and the new ones have been promised ever since.",
  "It worked well on the next street over, where they tried it for one summer and kept it.",
];

export interface Bulk {
  ideas: number;
  comments: number;
  supports: number;
}

/**
 * Adds generated residents, ideas, comments and supports to the demo city, all marked as such, for measuring. The counters of ideas,
 * topics and years are the caller's to count again.
 */
export async function addBulk(client: pg.Client, { now, scale }: { now: Date; scale: number }): Promise<Bulk> {
  const sizes = bulkSizesOf(scale);
  const topics = Object.entries(shares).flatMap(([slug, share]) => Array<string>(share).fill(slug));
  await client.query(statement.chance);
  await client.query(statement.people, [sizes.people, neighborhoodRows.length, now]);
  await client.query(statement.places, [sizes.ideas, topics, now]);
  await client.query(statement.supportCounts, [
    sizes.head,
    sizes.headTop,
    sizes.tailMost,
    sizes.tailCurve,
    sizes.ideas,
    sizes.people,
  ]);
  await client.query(statement.ideas, [subjects, places, sentences, neighborhoodRows.length]);
  await client.query(statement.ideaVersions);
  const supports = await client.query(statement.supports, [sizes.people]);
  const comments = await client.query(statement.comments, [sizes.comments, sizes.ideas, sizes.people, sentences]);
  await client.query(statement.commentVersions);
  await client.query(statement.acts);
  await client.query(statement.tidy);
  await raiseSequences(client, [tables.people, tables.ideas, tables.comments]);
  return { ideas: sizes.ideas, comments: comments.rowCount ?? 0, supports: supports.rowCount ?? 0 };
}
