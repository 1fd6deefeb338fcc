import { and, eq, isNotNull } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import { extensions, topicFacts } from "./queries.server";

/** The promise of a released topic that the actor's office answers, with every date it ever had. One query. @throws Refusal missing */
export async function getPromise(db: Database, actor: Actor, slug: string) {
  const [promise] = await db
    .select({
      ...topicFacts,
      question: topics.question,
      questionEs: topics.questionEs,
      responsibleOfficeId: topics.responsibleOfficeId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      extensions,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .where(and(eq(topics.slug, slug), isNotNull(topics.releasedAt)));
  const refusal = promise ? deskRefusal(actor, promise.responsibleOfficeId) : new Refusal("missing", "topics.not-found");
  if (!promise || refusal) throw refusal;
  return promise;
}

export type DeskPromise = Awaited<ReturnType<typeof getPromise>>;
