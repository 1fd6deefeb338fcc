import { useActionData, useLoaderData } from "@remix-run/react";
import { helpfulForm } from "~/features/comments/comment-form";
import { markHelpful } from "~/features/comments/mark-helpful.server";
import { getComment } from "~/features/comments/queries.server";
import { anyone, residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = anyone.mayRead(async ({ db, params }) => {
  const { ideaId, threadId, id } = await getComment(db, idParam(params.commentId));
  return { back: `/ideas/${ideaId}?thread=${threadId}#comment-${id}` };
});

export const action = residents.mayWrite(helpfulForm, async ({ db, actor, now, form, params }) => {
  const commentId = idParam(params.commentId);
  const { helpful, count, ideaId } = await markHelpful(db, actor, { commentId, helpful: form.intent === "helpful" }, now);
  return { seeOther: `/ideas/${ideaId}#comment-${commentId}`, json: { helpful, count } };
});

export default function HelpfulPage() {
  const { back } = useLoaderData<typeof loader>();
  return <RefusedPage result={useActionData<typeof action>()?.result} back={back} />;
}
