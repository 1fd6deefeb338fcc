import { decisionVerbs } from "~/features/moderation/verbs";
import type { record } from "../schema";
import { clauseRows } from "./city";
import type { RowOf } from "./insert-rows";
import type { OxbowPlan } from "./plan";

type Act = RowOf<typeof record> & { actorId: number; at: Date };

/** One row for everything that somebody did, as the verbs of `app/features` would have written it, oldest first. */
export function recordOf(plan: OxbowPlan): Act[] {
  return [...residentsActs(plan), ...topicActs(plan), ...moderationActs(plan), ...responseActs(plan), ...deskActs(plan)]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((act, i) => ({ id: i + 1, ...act }));
}

function act(
  at: Date,
  actorId: number,
  name: string,
  subject: string,
  subjectId: number,
  detail: Record<string, unknown> = {},
  grantId: number | null = null,
): Act {
  return { at, actorId, grantId, act: name, subject, subjectId, detail };
}

function residentsActs({ people, ideas, comments, supports, helpfulVotes, moderation }: OxbowPlan): Act[] {
  const officeGrant = (personId: number, officeId: number | null | undefined) =>
    officeId ? (people.grants.find((grant) => grant.personId === personId && grant.officeId === officeId)?.id ?? null) : null;
  return [
    ...people.rows.map(({ id, createdAt }) => act(createdAt, id, "person.joined", "person", id)),
    ...ideas.rows.map(({ id, authorId, createdAt }) => act(createdAt, authorId, "idea.shared", "idea", id)),
    ...comments.rows.map(({ id, authorId, officeId, createdAt }) =>
      act(createdAt, authorId, "comment.added", "comment", id, {}, officeGrant(authorId, officeId)),
    ),
    ...supports.map(({ ideaId, personId, createdAt }) => act(createdAt, personId, "support.cast", "idea", ideaId)),
    ...helpfulVotes.map(({ commentId, personId, createdAt }) => act(createdAt, personId, "helpful.marked", "comment", commentId)),
    ...moderation.reports.map(({ id, ideaId, commentId, reporterId, clauseId, createdAt }) =>
      act(createdAt, reporterId, "report.made", "report", id, {
        ...(ideaId ? { idea: ideaId } : { comment: commentId }),
        clause: clauseId,
      }),
    ),
  ];
}

function topicActs({ people, topics }: OxbowPlan): Act[] {
  const admin = people.idOf("admin");
  const grantId = people.grantIdOf("admin", "administrator");
  return [
    ...people.grants.map(({ id, personId, role, officeId, startsAt }) =>
      act(startsAt as Date, admin, "grant.given", "grant", id, { personId, role, officeId, startsAt, endsAt: null }, grantId),
    ),
    ...topics.map(({ row }) =>
      act(row.createdAt as Date, admin, "topic.drafted", "topic", row.id, { slug: row.slug, question: row.question }, grantId),
    ),
    ...topics.flatMap(({ row }) =>
      row.releasedAt ? [act(row.releasedAt, admin, "topic.released", "topic", row.id, promiseOf(row), grantId)] : [],
    ),
  ];
}

function promiseOf({
  opensAt,
  closesAt,
  respondBy,
  promiseMinSupports,
  promiseTopIdeas,
  responsibleOfficeId,
  policyVersionId,
}: OxbowPlan["topics"][number]["row"]) {
  return { policy: policyVersionId, opensAt, closesAt, respondBy, promiseMinSupports, promiseTopIdeas, responsibleOfficeId };
}

/** What goes on at the desk and around the answers. */
function deskActs({ people, topics, extensions, desk, commitments, responses }: OxbowPlan): Act[] {
  const grantOf = (personId: number, officeId: number | null | undefined) =>
    people.grants.find((grant) => grant.personId === personId && grant.officeId === officeId)?.id ?? null;
  const answering = (topicId: number) => topics.find(({ row }) => row.id === topicId)?.row.responsibleOfficeId;
  return [
    ...extensions.map(({ topicId, respondBy, reason, extendedBy, createdAt }) =>
      act(
        createdAt,
        extendedBy,
        "topic.extended",
        "topic",
        topicId,
        { respondBy, reason },
        grantOf(extendedBy, answering(topicId)),
      ),
    ),
    ...responses.withdrawals.map(({ publicationId, reason, withdrawnBy, withdrawnAt }) => {
      const officeId = responses.publications.find(({ id }) => id === publicationId)?.officeId;
      return act(
        withdrawnAt,
        withdrawnBy,
        "response.taken-back",
        "publication",
        publicationId,
        { reason },
        grantOf(withdrawnBy, officeId),
      );
    }),
    ...commitments.checks.map(({ commitmentId, personId, says, createdAt }) =>
      act(createdAt, personId, "commitment.checked", "commitment", commitmentId, { says }),
    ),
    ...desk.checks.flatMap(({ id, responseId, personId, wave, says, offQuestion, saidAt }) =>
      saidAt ? [act(saidAt, personId, "answer-check.said", "response", responseId, { check: id, wave, says, offQuestion })] : [],
    ),
    ...desk.assignments.map(({ subject, subjectId, officeId, ownerId, assignedBy, assignedAt }) =>
      act(assignedAt, assignedBy, "desk.assigned", subject, subjectId, { ownerId }, grantOf(assignedBy, officeId)),
    ),
    ...desk.delegations.map(({ officeId, fromId, toId, startsAt, endsAt, createdBy, createdAt }) =>
      act(
        createdAt,
        createdBy,
        "desk.delegated",
        "office",
        officeId,
        { fromId, toId, startsAt, endsAt },
        grantOf(createdBy, officeId),
      ),
    ),
    ...desk.notes.map(({ id, topicId, ideaId, writtenBy, writtenAt }) =>
      act(writtenAt, writtenBy, "desk.noted", "topic", topicId, { noteId: id, ideaId }, grantOf(writtenBy, answering(topicId))),
    ),
  ];
}

function moderationActs({ people, moderation, limits, setAside }: OxbowPlan): Act[] {
  const numberOf = (clauseId: number) => clauseRows.find((clause) => clause.id === clauseId)?.number;
  const decisions = moderation.decisions.map(({ id, act: decided, ideaId, commentId, moderatorId, clauseId, createdAt }) => {
    const grantId = people.grants.find(({ personId }) => personId === moderatorId)?.id ?? null;
    const detail = { decision: id, ...(clauseId && { clause: numberOf(clauseId) }) };
    const subject = ideaId ? "idea" : "comment";
    return act(
      createdAt,
      moderatorId,
      `${subject}.${decisionVerbs[decided]}`,
      subject,
      ideaId ?? commentId ?? 0,
      detail,
      grantId,
    );
  });
  return [
    ...decisions,
    ...moderation.appeals.map(({ id, personId, createdAt }) => act(createdAt, personId, "appeal.made", "appeal", id)),
    ...moderation.rulings.map(({ appealId, rulerId, outcome, createdAt }) =>
      act(createdAt, rulerId, "appeal.ruled", "appeal", appealId, { outcome }),
    ),
    ...setAside.people.map(({ id, createdAt }) => act(createdAt, id, "person.joined", "person", id)),
    ...setAside.supports.map(({ ideaId, personId, createdAt }) => act(createdAt, personId, "support.cast", "idea", ideaId)),
    ...setAside.voids.flatMap(({ id, proposedBy, proposedAt, settledBy, settledAt, supportsCount }) => [
      act(proposedAt, proposedBy, "void.proposed", "void", id, { supports: supportsCount }),
      ...(settledBy && settledAt ? [act(settledAt, settledBy, "void.approved", "void", id, { supports: supportsCount })] : []),
    ]),
    ...limits.limits.map(({ id, kind, personId, days, proposedBy, proposedAt }) =>
      act(proposedAt, proposedBy, kind === "slow" ? "posting-limit.slowed" : "posting-limit.proposed", "posting-limit", id, {
        personId,
        days,
      }),
    ),
  ];
}

function responseActs({ people, responses, commitments, updates }: OxbowPlan): Act[] {
  const version = { version: 1 };
  const grantOf = (personId: number, officeId: number | null) =>
    people.grants.find((grant) => grant.personId === personId && grant.officeId === officeId)?.id ?? null;
  return [
    ...responses.rows.flatMap(({ id, officeId, createdAt, sentAt, sentBy, approvedAt, approvedBy }, i) => {
      const drafter = responses.versions[i]?.writtenBy ?? 0;
      return [
        act(createdAt, drafter, "response.saved", "response", id, version, grantOf(drafter, officeId)),
        ...(sentAt && sentBy ? [act(sentAt, sentBy, "response.sent", "response", id, version, grantOf(sentBy, officeId))] : []),
        ...(approvedAt && approvedBy
          ? [act(approvedAt, approvedBy, "response.approved", "response", id, version, grantOf(approvedBy, officeId))]
          : []),
      ];
    }),
    ...responses.publications.map(({ id, responseId, topicId, officeId, publishedBy, publishedAt }) => {
      const ideas = responses.decisions
        .filter(({ versionId }) => versionId === responseId)
        .map(({ ideaId, decision }) => ({ id: ideaId, decision }));
      const coversTopic = responses.versions.find((one) => one.responseId === responseId)?.coversTopic;
      const detail = { response: responseId, ...version, ideas, topic: coversTopic ? topicId : null };
      return act(publishedAt, publishedBy, "response.published", "publication", id, detail, grantOf(publishedBy, officeId));
    }),
    ...commitments.updates.map(({ commitmentId, kind, sentence, writtenBy, createdAt }) => {
      const officeId = commitments.rows.find(({ id }) => id === commitmentId)?.officeId ?? null;
      return act(
        createdAt,
        writtenBy,
        `commitment.${kind}`,
        "commitment",
        commitmentId,
        { sentence },
        grantOf(writtenBy, officeId),
      );
    }),
    // What a response decided is in the record of its publication.
    ...updates
      .filter(({ publicationId }) => !publicationId)
      .map(({ ideaId, status, officeId, writtenBy, createdAt }) =>
        act(createdAt, writtenBy ?? 0, "idea.status-changed", "idea", ideaId, { status }, grantOf(writtenBy ?? 0, officeId)),
      ),
  ];
}
