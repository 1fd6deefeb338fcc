import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { collapseContent } from "~/features/moderation/collapse-content.server";
import { type Content, type ContentRef, fullTextOf } from "~/features/moderation/content";
import { getOriginal } from "~/features/moderation/find-original.server";
import { getContent } from "~/features/moderation/get-content.server";
import { hideContent } from "~/features/moderation/hide-content.server";
import { keepContent } from "~/features/moderation/keep-content.server";
import { cutAtQuote } from "~/features/moderation/quote";
import { kindAndId } from "~/features/moderation/target.server";
import type { Site } from "~/features/moderation/tell-author.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { BulkForm } from "./bulk-form";
import { isTogether, type Together } from "./read-together.server";

export interface DecidedTogether {
  decisionIds: number[];
  /** What was not decided, and the sentence why, as a form error. */
  skipped: (ContentRef & { why: string })[];
}

/**
 * Makes one decision for each of several open cases of one author or with one link, each in a transaction of its own with its own notice;
 * all bear one batch, so that they can be undone together. What this moderator may not decide is skipped and named.
 * @throws Refusal invalid when something chosen does not belong to the others
 */
export async function decideTogether(
  db: Database,
  actor: Actor,
  together: Together,
  { chosen, act, clause = 0, passage, reason }: BulkForm,
  site: Site,
  now: Date,
): Promise<DecidedTogether> {
  const cases = await listChosen(db, together, chosen);
  const batch = randomUUID();
  const result: DecidedTogether = { decisionIds: [], skipped: [] };
  for (const { kind, id, isOpen, seen } of cases) {
    const content = { kind, id };
    try {
      if (!isOpen) throw new Refusal("conflict", "cases.no-such-case");
      const decide = async () => {
        if (act === "keep") return keepContent(db, actor, { content, reason, seen, batch }, site, now);
        if (act === "collapse") {
          return collapseContent(
            db,
            actor,
            { content, originalId: await getOriginal(db, content), reason, seen, batch },
            site,
            now,
          );
        }
        const quoted = passage || addressIn(await getContent(db, content), together.link) || "";
        return hideContent(db, actor, { content, clause, passage: quoted, reason, seen, batch }, site, now);
      };
      result.decisionIds.push(await decide());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.skipped.push({ ...content, why: error.formError });
    }
  }
  return result;
}

type Chosen = ContentRef & {
  isOpen: boolean;
  /** The newest decision on it so far: of two moderators with the same list, one decides on each. */
  seen: number;
};

/** The chosen cases in the order of the queue. Every one of them is looked up in the group: a form cannot smuggle in another. */
async function listChosen(db: Database, together: Together, chosen: number[]): Promise<Chosen[]> {
  const ids = [...new Set(chosen)];
  const { rows } = await db.execute<Chosen & Record<string, unknown>>(sql`
    select ${kindAndId(sql`k`)}, k.closed_at is null as "isOpen",
           coalesce((select max(id) from decisions where idea_id = k.idea_id), (select max(id) from decisions where comment_id = k.comment_id),
                    (select max(id) from decisions where photo_id = k.photo_id), (select max(id) from decisions where person_id = k.person_id), 0) as seen
      from cases k
     where k.id = any(${sql.param(ids)}::integer[]) and ${isTogether(together)} order by k.sort_at, k.id`);
  if (rows.length !== ids.length) throw new Refusal("invalid", "cases.bulk-not-together");
  return rows;
}

/** The shared address as it is written in this text, for quoting it; cases keep it in small letters and without what follows. */
function addressIn(content: Content, link: string | null): string | null {
  const text = fullTextOf(content);
  const at = link === null ? -1 : text.toLowerCase().indexOf(link);
  if (link === null || at < 0) return null;
  const words = text.slice(at, at + link.length);
  return cutAtQuote(words, text) ? words : null;
}
