import type { ReactNode } from "react";
import { PersonName } from "~/features/people/person-name";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";
import type { Copy } from "./list-copies.server";

interface CopiesPageProps {
  kind: "idea" | "comment";
  id: number;
  /** The page that has the words. */
  back: { path: string; title: string };
  copies: Copy[];
  after: number | null;
  next: number | null;
  /** The words, once. */
  children: ReactNode;
}

/** The same words, once, and who else posted them when. */
export function CopiesPage({ kind, id, back, copies, after, next, children }: CopiesPageProps) {
  const { t, href } = useLanguage();
  const path = `/${kind}s/${id}/copies`;
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(back.path), label: <bdi>{back.title}</bdi> }]} />
      <h1>{t("moderation.copies-title")}</h1>
      <p>{t("moderation.copies-lede")}</p>
      {children}
      <h2>{t("moderation.copies-who")}</h2>
      {copies.length === 0 && <p>{t("moderation.copies-none")}</p>}
      <ol className="copies">
        {copies.map((copy) => (
          <li key={copy.id} id={`${kind}-${copy.id}`}>
            <PersonName id={copy.authorId} name={copy.authorName} /> <Time date={copy.createdAt} style="time" />
          </li>
        ))}
      </ol>
      <Pagination
        label={t("moderation.copies-title")}
        firstHref={after ? href(path) : null}
        nextHref={next ? href(`${path}?after=${next}`) : null}
        nextLabel={t("moderation.copies-next")}
      />
    </div>
  );
}
