import { useLanguage } from "~/ui/language";

interface Coverage {
  obliged: number;
  answered: number;
  drafted: number;
}

/** How far the promise of a topic is covered: answered, worked on, untouched. */
export function CoverageLine({ topic: { obliged, answered, drafted } }: { topic: Coverage }) {
  const { t } = useLanguage();
  if (obliged === 0) return null;
  const parts = [
    t("desk.coverage-answered", { answered, count: obliged }),
    t("desk.coverage-drafted", { count: drafted }),
    t("desk.coverage-untouched", { count: obliged - answered - drafted }),
  ];
  return (
    <div className="promise-coverage">
      <p>{parts.join(", ")}</p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="promise-coverage-all" width="100" height="4" />
        <rect className="promise-coverage-drafted" width={(100 * (answered + drafted)) / obliged} height="4" />
        <rect className="promise-coverage-answered" width={(100 * answered) / obliged} height="4" />
      </svg>
    </div>
  );
}
