import { scaleBand, scaleLinear } from "d3-scale";
import { useLanguage } from "~/ui/language";
import type { MonthCount } from "./count-months.server";
import { fewest } from "./few";
import { useMonthName } from "./month-name";

const width = 640;
const barHeight = 34;
const monthsWidth = 190;
const numberWidth = 56;

/** A bar a month; numbers that say too much about single people have one length. The table below it has the same numbers. */
export function MonthsChart({ months }: { months: MonthCount[] }) {
  const { number } = useLanguage();
  const nameOf = useMonthName("short");
  const height = months.length * barHeight;
  const most = Math.max(fewest, ...months.map(({ decisions }) => decisions));
  const x = scaleLinear([0, most], [monthsWidth, width - numberWidth]);
  const y = scaleBand(
    months.map(({ month }) => month),
    [0, height],
  ).padding(0.2);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {months.map(({ month, decisions }) => {
        const isFew = decisions > 0 && decisions < fewest;
        const end = x(isFew ? fewest : decisions);
        return (
          <g key={month} transform={`translate(0 ${y(month) ?? 0})`}>
            <text className="chart-year" x={monthsWidth - 12} y={y.bandwidth() / 2}>
              {nameOf(month)}
            </text>
            {decisions > 0 && (
              <rect
                x={monthsWidth}
                width={end - monthsWidth}
                height={y.bandwidth()}
                fill={isFew ? "var(--line)" : "var(--c-primary)"}
              />
            )}
            <text x={end + numberWidth / 2} y={y.bandwidth() / 2}>
              {isFew ? `<${fewest}` : number(decisions)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
