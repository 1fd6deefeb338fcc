import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { defaultTemplates } from "~/features/templates/default-templates";
import * as tables from "../schema";
import { calendarOf } from "./calendar";
import {
  aliasRows,
  clauseRows,
  holidayRows,
  neighborhoodRows,
  officeIdOf,
  officeRows,
  oxbow,
  policyVersionRows,
  successionRows,
  timeZone,
} from "./city";
import { photos } from "./content/photos";
import { countAgain } from "./counters";
import { insertRows, raiseSequences } from "./insert-rows";
import type { OxbowPlan } from "./plan";
import { recordOf } from "./record";

/** Writes the plan into an empty database, in the transaction of the caller. */
export async function writeOxbow(client: pg.Client, plan: OxbowPlan, now: Date): Promise<void> {
  await insertRows(client, tables.city, [oxbow]);
  await insertRows(client, tables.neighborhoods, neighborhoodRows);
  await insertRows(client, tables.offices, officeRows);
  const calendar = calendarOf(now, timeZone);
  await insertRows(client, tables.holidays, holidayRows(calendar));
  await insertRows(client, tables.successions, successionRows(calendar));
  await insertRows(client, tables.officeAliases, aliasRows(calendar));
  await client.query("update city set lead_office_id = $1", [officeIdOf("mayor")]);
  await insertRows(client, tables.policyVersions, policyVersionRows(calendar));
  await insertRows(client, tables.policyClauses, clauseRows);
  await insertRows(
    client,
    tables.people,
    [...plan.people.rows, ...plan.setAside.people].map((person) => ({
      stamp: 1,
      locale: "en" as const,
      neighborhoodId: null,
      isDemoAccount: false,
      canonicalEmail: "",
      mailboxId: 0,
      joinedFrom: null,
      hasModerationKeys: true,
      ...person,
    })),
  );
  await insertRows(client, tables.grants, plan.people.grants);
  await insertRows(
    client,
    tables.topics,
    plan.topics.map(({ row }) => row),
  );
  await insertRows(client, tables.ideas, plan.ideas.rows);
  await insertRows(client, tables.ideaVersions, plan.ideas.versions);
  await insertRows(client, tables.comments, plan.comments.rows);
  await insertRows(client, tables.commentVersions, plan.comments.versions);
  await insertRows(client, tables.voids, plan.setAside.voids);
  await insertRows(client, tables.supports, [
    ...plan.supports.map((support) => ({ network: null, voidId: null, ...support })),
    ...plan.setAside.supports.map((support) => ({ channel: "web" as const, ...support })),
  ]);
  await insertRows(client, tables.voidedSupports, plan.setAside.voided);
  await insertRows(client, tables.helpfulVotes, plan.helpfulVotes);
  await insertRows(client, tables.decisions, plan.moderation.decisions);
  await insertRows(client, tables.cases, plan.moderation.cases);
  await client.query("alter table decisions disable trigger decisions_append_only");
  await client.query("update decisions d set case_id = k.id from cases k where k.decision_id = d.id");
  await client.query("alter table decisions enable trigger decisions_append_only");
  await insertRows(client, tables.reports, plan.moderation.reports);
  await insertRows(client, tables.holds, plan.moderation.holds);
  await insertRows(client, tables.appeals, plan.moderation.appeals);
  await insertRows(client, tables.rulings, plan.moderation.rulings);
  await insertRows(client, tables.postingLimits, plan.limits.limits);
  await insertRows(client, tables.blindReviews, plan.limits.reviews);
  await insertRows(client, tables.responses, plan.responses.rows);
  await insertRows(client, tables.responseVersions, plan.responses.versions);
  await insertRows(client, tables.responseDecisions, plan.responses.decisions);
  await insertRows(client, tables.publications, plan.responses.publications);
  await insertRows(client, tables.withdrawals, plan.responses.withdrawals);
  await insertRows(client, tables.promiseExtensions, plan.extensions);
  await writePhotos(client, now);
  await insertRows(client, tables.ideaUpdates, plan.updates);
  await insertRows(client, tables.commitments, plan.commitments.rows);
  await insertRows(client, tables.commitmentUpdates, plan.commitments.updates);
  await insertRows(client, tables.commitmentChecks, plan.commitments.checks);
  await insertRows(client, tables.answerChecks, plan.desk.checks);
  await insertRows(client, tables.answerWaves, plan.desk.waves);
  await insertRows(client, tables.clarifications, plan.desk.clarifications);
  await insertRows(client, tables.assignments, plan.desk.assignments);
  await insertRows(client, tables.delegations, plan.desk.delegations);
  await insertRows(client, tables.deskNotes, plan.desk.notes);
  await insertRows(
    client,
    tables.responseTemplates,
    defaultTemplates.map((template, i) => ({ id: i + 1, position: i + 1, isOffered: true, version: 1, ...template })),
  );
  await insertRows(client, tables.record, recordOf(plan));
  await tieTogether(client);
  await countAgain(client);
  await raiseSequences(client, [
    tables.neighborhoods,
    tables.offices,
    tables.policyVersions,
    tables.policyClauses,
    tables.people,
    tables.grants,
    tables.topics,
    tables.ideas,
    tables.comments,
    tables.decisions,
    tables.cases,
    tables.reports,
    tables.holds,
    tables.appeals,
    tables.rulings,
    tables.postingLimits,
    tables.blindReviews,
    tables.voids,
    tables.officeAliases,
    tables.responses,
    tables.responseVersions,
    tables.publications,
    tables.ideaUpdates,
    tables.commitments,
    tables.commitmentUpdates,
    tables.commitmentChecks,
    tables.promiseExtensions,
    tables.photos,
    tables.successions,
    tables.answerChecks,
    tables.clarifications,
    tables.assignments,
    tables.delegations,
    tables.deskNotes,
    tables.responseTemplates,
    tables.record,
  ]);
}

/** Rows that point at each other: the second half of each pair. */
async function tieTogether(client: pg.Client): Promise<void> {
  const standing = "not exists (select from decisions r where r.reverses_id = d.id)";
  for (const [table, target] of [
    ["ideas", "idea_id"],
    ["comments", "comment_id"],
  ]) {
    const update = (change: string, act: string) =>
      client.query(
        `update ${table} set ${change} from decisions d where d.${target} = ${table}.id and d.act = '${act}' and ${standing}`,
      );
    await update("hidden_by = d.id", "hide");
    await update("covered_by = d.id", "redact");
    await update("collapsed_into_id = d.original_id", "collapse");
    await client.query(`
      update ${table} set copies_count = copies from (select collapsed_into_id as id, count(*) as copies from ${table} where collapsed_into_id is not null group by 1) c
       where ${table}.id = c.id`);
  }
  await client.query("update filters f set holds_count = (select count(*) from holds h where h.filter = f.name)");
  await client.query(`
    update responses r set version_id = (select id from response_versions where response_id = r.id order by number desc limit 1),
           publication_id = (select id from publications p where p.response_id = r.id and not exists (select from withdrawals w where w.publication_id = p.id)
                              order by number desc limit 1)`);
  // The newest answer that stands; a correction is as old as what it corrects.
  await client.query(`
    update ideas set answered_at = a.answered_at, first_answered_at = a.first_answered_at, answer_id = a.id, answer_office_id = a.office_id, answer_decision = a.decision
      from (select distinct on (d.idea_id) d.idea_id, p.id, p.office_id, d.decision, f.published_at as answered_at,
                   min(f.published_at) over (partition by d.idea_id) as first_answered_at
              from responses r join publications p on p.id = r.publication_id join publications f on f.response_id = r.id and f.number = 1
              join response_decisions d on d.version_id = p.version_id order by d.idea_id, f.published_at desc) a
     where ideas.id = a.idea_id`);
}

/** Pictures have the ids of their places in the list. */
async function writePhotos(client: pg.Client, now: Date): Promise<void> {
  for (const [i, { file, alt, altEs }] of photos.entries()) {
    const bytes = readFileSync(path.join("db/seed/content/photos", file));
    await client.query(
      "insert into photos (id, bytes, width, height, alt, alt_es, created_at) overriding system value values ($1, $2, 960, 640, $3, $4, $5)",
      [i + 1, bytes, alt, altEs, now],
    );
  }
}
