import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import type { ContentRef } from "./content";

/** "Comment by Maria T.", "Idea without a name". */
export function useContentName(): (content: ContentRef & { authorName: string | null }) => string {
  const { t } = useLanguage();
  return ({ kind, authorName }) =>
    authorName === null ? t(`moderation.${kind}-by-nobody`) : t(`moderation.${kind}-by`, { name: authorName });
}

/** The topic's question in the reader's language, leading to the topic. */
export function TopicLink({ content }: { content: { topicSlug: string; question: string; questionEs: string } }) {
  const { href, locale } = useLanguage();
  return <a href={href(`/topics/${content.topicSlug}`)}>{localized(content, "question", locale)}</a>;
}
