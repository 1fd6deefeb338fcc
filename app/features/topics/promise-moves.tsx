import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { PromiseMove } from "./promise-history";

interface PromiseMovesProps {
  moves: PromiseMove[];
  /** The office that answers, and so the one that moved the date. */
  office: string;
}

/** Every new date with its reason: nothing is moved in silence. */
export function PromiseMoves({ moves, office }: PromiseMovesProps) {
  const { t, date, locale } = useLanguage();
  if (moves.length === 0) return null;
  return (
    <ol className="promise-moves">
      {moves.map((move) => {
        const dates = { from: date(move.from), to: date(move.respondBy) };
        return (
          <li key={move.id}>
            {t(move.isMissed ? "topics.date-missed" : "topics.date-moved", dates)}{" "}
            <span lang={locale === "es" && move.reasonEs === "" ? "en" : undefined} dir="auto">
              {localized(move, "reason", locale)}
            </span>
            <span className="meta">
              <span>{office}</span>
              <Time date={move.createdAt} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
