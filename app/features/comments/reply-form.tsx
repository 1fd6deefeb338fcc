import { Button } from "~/ui/button";
import { Counter } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import { maxComment } from "./limits";

/**
 * The form for a reply. It stands under every comment and is never shown with errors there (those are on the comment's own page), so
 * it does without the machinery of Conform, which cost as much as the rest of the page.
 */
export function ReplyForm({ ideaId, parentId }: { ideaId: number; parentId: number }) {
  const { t, href } = useLanguage();
  const id = `reply-${parentId}-body`;
  return (
    <form method="post" action={href(`/ideas/${ideaId}/comments`)} noValidate data-autosave={`comment-${ideaId}-${parentId}`}>
      <input type="hidden" name="parent" value={parentId} />
      <div className="usa-form-group">
        <label className="usa-label" htmlFor={id}>
          {t("comments.your-reply")}
        </label>
        <textarea
          className="usa-textarea"
          id={id}
          name="body"
          rows={3}
          aria-describedby={`${id}-count`}
          data-count-max={maxComment}
          data-count-out={`${id}-count`}
        />
        <Counter field={{ id }} max={maxComment} />
      </div>
      <Button tone="outline">{t("comments.send-reply")}</Button>
    </form>
  );
}
