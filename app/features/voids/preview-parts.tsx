import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { VoidPreview } from "./preview-void.server";

/** What a condition would set aside, idea by idea, with what speaks against it. */
export function PreviewFacts({ preview }: { preview: VoidPreview }) {
  const { t, number } = useLanguage();
  return (
    <>
      <p className="lede">
        {t("voids.would-set-aside", { count: preview.supports })}{" "}
        {t("voids.from-accounts", { count: preview.accounts, ideas: preview.ideasCount })}
      </p>
      {preview.settled > 0 && (
        <Alert tone="warning" title={t("voids.settled-title", { count: preview.settled, all: number(preview.accounts) })}>
          <p>{t("voids.settled-text")}</p>
        </Alert>
      )}
      {preview.touchesClosed && (
        <Alert>
          <p>{t("voids.touches-closed")}</p>
        </Alert>
      )}
      <IdeaCounts
        rows={preview.ideas.map((idea) => ({ ...idea, after: idea.before - idea.taken }))}
        hidden={preview.ideasCount - preview.ideas.length}
      />
      <h3>{t("voids.examples")}</h3>
      <p className="hint">{t("voids.examples-explained")}</p>
      <ul className="plain">
        {preview.examples.map(({ email, network }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: masked addresses may be alike, and the list never changes.
          <li key={at} className="address">
            {email} {network && <span className="meta">{network}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountedIdea {
  id: number;
  title: string;
  language: "en" | "es";
  before: number;
  after: number;
}

/** The numbers of each idea before and after; `hidden` is how many ideas are not listed. */
export function IdeaCounts({ rows, hidden }: { rows: CountedIdea[]; hidden: number }) {
  const { t, href, number } = useLanguage();
  const columns: Column<CountedIdea>[] = [
    {
      header: t("voids.idea"),
      rowHeader: true,
      cell: ({ id, title, language }) => (
        <a href={href(`/ideas/${id}`)} lang={language} dir="auto">
          {title}
        </a>
      ),
    },
    { header: t("voids.before"), numeric: true, cell: ({ before }) => number(before) },
    { header: t("voids.after"), numeric: true, cell: ({ after }) => number(after) },
  ];
  return (
    <>
      <Table caption={t("voids.by-idea")} columns={columns} rows={rows} keyOf={({ id }) => id} />
      {hidden > 0 && <p className="hint">{t("voids.more-ideas", { count: hidden })}</p>}
    </>
  );
}
