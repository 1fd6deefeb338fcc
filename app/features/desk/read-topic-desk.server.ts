import { getTeam } from "~/features/delegations/team.server";
import { getDeskTopic } from "~/features/desk-topics/topic-desk.server";
import { listNotes } from "~/features/notes/notes.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { deskCursorOf, deskCursorText } from "./desk-cursor";
import { listTopicCommitments, listTopicIdeas, listTopicResponses } from "./topic-desk-lists.server";
import type { IdeaView } from "./topic-view";

interface TopicDeskVisit {
  view: IdeaView;
  /** `after`, `responses` and `commitments` say where each list goes on. */
  search: URLSearchParams;
  now: Date;
}

/** A topic for those who answer it: its ideas, responses, commitments and notes. Six queries. @throws Refusal missing */
export async function readTopicDesk(db: Database, actor: Actor, slug: string, { view, search, now }: TopicDeskVisit) {
  const topic = await getDeskTopic(db, actor, slug);
  const before = deskCursorOf(`0-${search.get("responses") ?? ""}`)?.id ?? null;
  const after = deskCursorOf(search.get("commitments"));
  const [team, ideas, responses, commitments, notes] = await Promise.all([
    getTeam(db, [topic.officeId], now),
    listTopicIdeas(db, topic.id, { view, after: deskCursorOf(search.get("after")) }),
    listTopicResponses(db, topic.id, before),
    listTopicCommitments(db, topic.id, after),
    listNotes(db, { topicId: topic.id }),
  ]);
  return {
    topic,
    team,
    ideas: { shown: ideas.ideas, next: ideas.next && deskCursorText(ideas.next) },
    responses: {
      shown: responses.responses,
      next: responses.next === null ? null : String(responses.next),
      isFirst: before === null,
    },
    commitments: {
      shown: commitments.commitments,
      next: commitments.next && deskCursorText(commitments.next),
      isFirst: after === null,
    },
    notes,
  };
}
