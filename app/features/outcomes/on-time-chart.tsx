import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "react";
import { useLanguage } from "~/ui/language";
import { Table } from "~/ui/table";

/** How many promises fell due in a year, by how they were kept. */
export interface PromiseYear {
  year: number;
  onTime: number;
  /** Answered after the date in force. */
  late: number;
  /** The date has passed, and something is still owed. */
  missed: number;
}

const kinds = ["onTime", "late", "missed"] as const;
type Kind = (typeof kinds)[number];

const width = 640;
const barHeight = 56;
const yearsWidth = 88;
/** The number of a part stands on a plate; parts too narrow for one leave it to the table. */
const plate = { width: 36, height: 30 };

/** A bar a year, told apart by pattern and number as well as by color; the same numbers stand in a table below it. */
export function OnTimeChart({ years }: { years: PromiseYear[] }) {
  const { t, number } = useLanguage();
  const id = useId().replaceAll(":", "");
  const height = years.length * barHeight;
  const most = Math.max(1, ...years.map(({ onTime, late, missed }) => onTime + late + missed));
  const x = scaleLinear([0, most], [yearsWidth, width]);
  const y = scaleBand(
    years.map(({ year }) => String(year)),
    [0, height],
  ).padding(0.2);
  const column = (kind: Kind) => ({
    header: t(`outcomes.${kind}`),
    cell: (row: PromiseYear) => number(row[kind]),
    numeric: true,
  });
  return (
    <figure className="chart">
      <figcaption>
        <h2 id={`${id}-title`}>{t("outcomes.on-time-title")}</h2>
        <p className="hint">{t("outcomes.on-time-explained")}</p>
        <ul className="chart-key">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width="28" height="16" aria-hidden="true">
                <rect className={`bar-${kind}`} width="28" height="16" fill={fillOf(kind, id)} />
              </svg>
              {t(`outcomes.${kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title>{t("outcomes.on-time-title")}</title>
        <desc id={`${id}-desc`}>{t("outcomes.on-time-desc")}</desc>
        <Patterns id={id} />
        {years.map((row) => (
          <g key={row.year} transform={`translate(0 ${y(String(row.year)) ?? 0})`}>
            <text className="chart-year" x={yearsWidth - 12} y={y.bandwidth() / 2}>
              {row.year}
            </text>
            {segmentsOf(row, x).map(({ kind, from, to }) => (
              <g key={kind} className={`bar-${kind}`}>
                <rect x={from} width={to - from} height={y.bandwidth()} fill={fillOf(kind, id)} />
                {to - from > plate.width && <Count x={(from + to) / 2} y={y.bandwidth() / 2} count={row[kind]} />}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <Table
        caption={t("outcomes.on-time-title")}
        hideCaption
        rows={years}
        keyOf={({ year }) => year}
        columns={[{ header: t("outcomes.year"), cell: ({ year }) => String(year), rowHeader: true }, ...kinds.map(column)]}
      />
    </figure>
  );
}

function Count({ x, y, count }: { x: number; y: number; count: number }) {
  const { number } = useLanguage();
  return (
    <>
      <rect className="chart-plate" {...plate} x={x - plate.width / 2} y={y - plate.height / 2} rx="6" />
      <text x={x} y={y}>
        {number(count)}
      </text>
    </>
  );
}

/** Where each part of a bar begins and ends; parts of nothing are left out. */
function segmentsOf(row: PromiseYear, x: (value: number) => number): { kind: Kind; from: number; to: number }[] {
  let sum = 0;
  return kinds.flatMap((kind) => {
    const from = sum;
    sum += row[kind];
    return row[kind] > 0 ? [{ kind, from: x(from), to: x(sum) }] : [];
  });
}

const fillOf = (kind: Kind, id: string) => (kind === "onTime" ? "var(--c-primary)" : `url(#${id}-${kind})`);

/** Stripes and dots: on paper without ink of two colors, and to eyes that do not see them, the parts still differ. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-late`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="var(--marigold)" />
        <rect width="3" height="8" fill="var(--ink)" />
      </pattern>
      <pattern id={`${id}-missed`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--danger-light)" />
        <circle cx="4" cy="4" r="2" fill="var(--danger)" />
      </pattern>
    </defs>
  );
}
