import type pg from "pg";
import * as tables from "../schema";
import { calendarOf } from "./calendar";
import { clauseRows, neighborhoodRows, officeRows, oxbow, policyVersionRows, timeZone } from "./city";
import { countAgain } from "./counters";
import { insertRows, raiseSequences } from "./insert-rows";
import type { OxbowPlan } from "./plan";
import { recordOf } from "./record";

/** Writes the plan into an empty database, in the transaction of the caller. */
export async function writeOxbow(client: pg.Client, plan: OxbowPlan, now: Date): Promise<void> {
  await insertRows(client, tables.city, [oxbow]);
  await insertRows(client, tables.neighborhoods, neighborhoodRows);
  await insertRows(client, tables.offices, officeRows);
  await insertRows(client, tables.policyVersions, policyVersionRows(calendarOf(now, timeZone)));
  await insertRows(client, tables.policyClauses, clauseRows);
  await insertRows(
    client,
    tables.people,
    plan.people.rows.map((person) => ({ stamp: 1, ...person })),
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
  await insertRows(client, tables.supports, plan.supports);
  await insertRows(client, tables.helpfulVotes, plan.helpfulVotes);
  await insertRows(client, tables.decisions, plan.moderation.decisions);
  await insertRows(client, tables.reports, plan.moderation.reports);
  await insertRows(client, tables.responses, plan.responses.rows);
  await insertRows(client, tables.responseVersions, plan.responses.versions);
  await insertRows(client, tables.responseDecisions, plan.responses.decisions);
  await insertRows(client, tables.publications, plan.responses.publications);
  await insertRows(client, tables.ideaUpdates, plan.updates);
  await insertRows(client, tables.commitments, plan.commitments.rows);
  await insertRows(client, tables.commitmentUpdates, plan.commitments.updates);
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
    tables.reports,
    tables.responses,
    tables.responseVersions,
    tables.publications,
    tables.ideaUpdates,
    tables.commitments,
    tables.commitmentUpdates,
    tables.record,
  ]);
}

/** Rows that point at each other: the second half of each pair. */
async function tieTogether(client: pg.Client): Promise<void> {
  await client.query("update ideas set hidden_by = d.id from decisions d where d.idea_id = ideas.id and d.act = 'hide'");
  await client.query("update comments set hidden_by = d.id from decisions d where d.comment_id = comments.id and d.act = 'hide'");
  await client.query("update responses set version_id = v.id from response_versions v where v.response_id = responses.id");
  await client.query("update responses set publication_id = p.id from publications p where p.version_id = responses.version_id");
  await client.query(`
    update ideas set answered_at = p.published_at, first_answered_at = p.published_at, answer_office_id = p.office_id, answer_id = p.id, answer_decision = d.decision
      from response_decisions d join publications p on p.version_id = d.version_id where d.idea_id = ideas.id`);
}
