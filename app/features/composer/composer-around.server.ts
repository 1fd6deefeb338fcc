import { and, asc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { getCoverage } from "~/features/desk-topics/get-coverage.server";
import { listChosenIdeas } from "~/features/desk-topics/topic-desk.server";
import { listNotes } from "~/features/notes/notes.server";
import type { Actor } from "~/features/people/actor";
import { findCorrection } from "~/features/responses/correction.server";
import { ideasRefusal } from "~/features/responses/permissions";
import { versionColumns } from "~/features/responses/version-columns.server";
import { listOfferedTemplates } from "~/features/templates/templates.server";
import type { Database } from "~db/client.server";
import { offices, responseVersions } from "~db/schema";
import { decisionsOf } from "./autosave";
import { listAutosaves } from "./autosave.server";
import type { ComposedDecision, ComposedIdea } from "./composed";
import type { BaseVersion, ComposerAround, ComposerAsked, OfficeChoice } from "./composer-around";
import { listContextIdeas, listPastAnswers } from "./composer-context.server";

interface Written {
  /** 0 for a new response. */
  responseId: number;
  topicId: number;
  /** The newest version's number, 0 for a new response. */
  version: number;
  /** What the newest version answers; for a new response what was chosen. */
  ideas: ComposedIdea[];
}

/**
 * Everything that stands around a response while it is written. At most ten queries, however many ideas it answers.
 * @throws Refusal conflict when the address adds hidden ideas or ideas of another topic
 */
export async function getComposerAround(
  db: Database,
  actor: Actor,
  written: Written,
  asked: ComposerAsked,
  now: Date,
): Promise<ComposerAround> {
  const { responseId, topicId, version } = written;
  const isOlder = responseId > 0 && asked.from !== null && asked.from < version;
  const [{ own, others }, templates, officeChoices, coverage, correction, base] = await Promise.all([
    responseId > 0 ? listAutosaves(db, actor, responseId, now) : { own: null, others: [] },
    listOfferedTemplates(db),
    listOfficeChoices(db),
    getCoverage(db, topicId, responseId),
    responseId > 0 ? findCorrection(db, responseId) : null,
    isOlder && asked.from !== null ? findVersion(db, responseId, asked.from) : null,
  ]);
  const typed = own && asked.usesAutosave ? decisionsOf(own).map(({ id }) => id) : [];
  const ideas = [...written.ideas, ...(await listAdded(db, written, asked.ideaIds, typed))];
  const shown = ideas.filter(({ isHidden }) => !isHidden).map(({ id }) => id);
  const [context, pastAnswers, notes] = await Promise.all([
    listContextIdeas(db, shown),
    listPastAnswers(db, shown),
    listNotes(db, { topicId, ideaIds: shown }),
  ]);
  return {
    asked,
    ideas,
    context,
    pastAnswers,
    notes,
    coverage,
    templates,
    offices: officeChoices,
    autosave: own,
    others,
    correction,
    base,
  };
}

/** Ideas beyond those that are saved. What an address names is refused when it cannot be answered; what was once typed is left out. */
async function listAdded(db: Database, { topicId, ideas }: Written, asked: number[], typed: number[]): Promise<ComposedIdea[]> {
  const isNew = (id: number) => !ideas.some((idea) => idea.id === id);
  const wanted = [...new Set([...asked, ...typed])].filter(isNew);
  if (wanted.length === 0) return [];
  const found = await listChosenIdeas(db, wanted);
  const named = asked.filter(isNew);
  const refusal = ideasRefusal(
    found.filter(({ id }) => named.includes(id)),
    new Set(named).size,
    topicId,
  );
  if (refusal) throw refusal;
  return found.filter((idea) => idea.topicId === topicId && idea.isVisible);
}

/** The offices that could keep a commitment. */
function listOfficeChoices(db: Database): Promise<OfficeChoice[]> {
  return db
    .select({ id: offices.id, name: offices.name, nameEs: offices.nameEs })
    .from(offices)
    .orderBy(asc(offices.name), asc(offices.id));
}

/** A version with what it decides on each idea. @throws Refusal missing */
async function findVersion(db: Database, responseId: number, number: number): Promise<BaseVersion> {
  const [version] = await db
    .select({
      number: responseVersions.number,
      ...versionColumns,
      decided: sql<
        ComposedDecision[]
      >`(select coalesce(json_agg(json_build_object('id', d.idea_id, 'decision', d.decision) order by d.idea_id), '[]')
        from response_decisions d where d.version_id = response_versions.id)`,
    })
    .from(responseVersions)
    .where(and(eq(responseVersions.responseId, responseId), eq(responseVersions.number, number)));
  if (!version) throw new Refusal("missing", "common.not-found");
  return version;
}
