import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import { conditionQuery, type VoidCondition } from "./condition";
import type { Burst, Trend, TrendKind } from "./trending";

interface TrendSectionProps {
  kind: TrendKind;
  trends: Trend[];
  /** What setting aside a row would mean. */
  conditionOf: (trend: Trend) => VoidCondition;
}

/** Supports with something in common, the most accounts first; each row leads to its preview. */
export function TrendSection({ kind, trends, conditionOf }: TrendSectionProps) {
  const { t, number } = useLanguage();
  const columns: Column<Trend>[] = [
    { header: t(`voids.${kind}-key`), rowHeader: true, cell: (trend) => <span className="address">{trend.key}</span> },
    { header: t("voids.accounts"), numeric: true, cell: ({ accounts }) => number(accounts) },
    { header: t("voids.supports"), numeric: true, cell: ({ supports }) => number(supports) },
    { header: t("voids.young"), numeric: true, cell: (trend) => <Share of={trend} /> },
    { header: t("voids.ideas"), numeric: true, cell: ({ ideas }) => number(ideas) },
    {
      header: t("voids.first-last"),
      cell: ({ first, last }) => (
        <>
          <Time date={first} style="time" /> – <Time date={last} style="time" />
        </>
      ),
    },
    { header: t("voids.next"), cell: (trend) => <PreviewLink condition={conditionOf(trend)} of={trend.key} /> },
  ];
  return (
    <section className="trend" aria-labelledby={kind}>
      <h3 id={kind}>{t(`voids.${kind}`)}</h3>
      <p className="hint">{t(`voids.${kind}-explained`)}</p>
      {trends.length === 0 ? (
        <p>{t("voids.nothing-here")}</p>
      ) : (
        <Table caption={t(`voids.${kind}`)} hideCaption columns={columns} rows={trends} keyOf={({ key }) => key} />
      )}
    </section>
  );
}

/** Minutes in which one idea got many supports. */
export function BurstSection({ bursts, conditionOf }: { bursts: Burst[]; conditionOf: (burst: Burst) => VoidCondition }) {
  const { t, href, number } = useLanguage();
  const columns: Column<Burst>[] = [
    {
      header: t("voids.idea"),
      rowHeader: true,
      cell: ({ ideaId, title, language }) => (
        <a href={href(`/ideas/${ideaId}`)} lang={language} dir="auto">
          {title}
        </a>
      ),
    },
    { header: t("voids.minute"), cell: ({ minute }) => <Time date={minute} style="time" /> },
    { header: t("voids.accounts"), numeric: true, cell: ({ accounts }) => number(accounts) },
    { header: t("voids.supports"), numeric: true, cell: ({ supports }) => number(supports) },
    { header: t("voids.young"), numeric: true, cell: (burst) => <Share of={burst} /> },
    { header: t("voids.next"), cell: (burst) => <PreviewLink condition={conditionOf(burst)} of={burst.title} /> },
  ];
  return (
    <section className="trend" aria-labelledby="bursts">
      <h3 id="bursts">{t("voids.bursts")}</h3>
      <p className="hint">{t("voids.bursts-explained")}</p>
      {bursts.length === 0 ? (
        <p>{t("voids.nothing-here")}</p>
      ) : (
        <Table
          caption={t("voids.bursts")}
          hideCaption
          columns={columns}
          rows={bursts}
          keyOf={({ ideaId, minute }) => `${ideaId}-${minute.getTime()}`}
        />
      )}
    </section>
  );
}

function Share({ of }: { of: { young: number; supports: number } }) {
  return <>{Math.round((100 * of.young) / of.supports)} %</>;
}

function PreviewLink({ condition, of }: { condition: VoidCondition; of: string }) {
  const { t, href } = useLanguage();
  return (
    <a href={href(`/moderation/supports/new?${conditionQuery(condition)}`)}>
      {t("voids.preview")} <span className="usa-sr-only">{of}</span>
    </a>
  );
}
