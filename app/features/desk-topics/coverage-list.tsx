import { useLanguage } from "~/ui/language";

export interface OpenIdea {
  id: number;
  title: string;
  language: "en" | "es";
  supportsCount: number;
}

export interface Coverage {
  /** How many ideas the promise obliges. */
  obliged: number;
  /** How many of them have no decision anywhere. */
  openCount: number;
  /** The most supported of these. */
  open: OpenIdea[];
}

interface CoverageListProps {
  coverage: Coverage;
  /** Ideas that are rows of this form already. */
  chosen: number[];
  /** Ideas that were ticked when the form was not accepted. */
  ticked: string[];
  isShown: boolean;
}

/** What the promise still obliges before the topic can be called answered; each idea can be answered along right here. */
export function CoverageList({ coverage, chosen, ticked, isShown }: CoverageListProps) {
  const { t, href, number } = useLanguage();
  const open = coverage.open.filter(({ id }) => !chosen.includes(id));
  const openCount = coverage.openCount - (coverage.open.length - open.length);
  if (coverage.obliged === 0) return isShown ? <p className="hint">{t("composer.nothing-obliged")}</p> : null;
  return (
    <fieldset className="usa-fieldset coverage" hidden={!isShown} disabled={!isShown}>
      <legend className="usa-legend">
        {t("composer.covered-count", { count: coverage.obliged, decided: coverage.obliged - openCount })}
      </legend>
      {openCount === 0 ? (
        <p className="hint">{t("composer.all-covered")}</p>
      ) : (
        <>
          <p className="usa-hint">{t("composer.open-hint")}</p>
          <ul>
            {open.map((idea) => (
              <li key={idea.id}>
                <div className="usa-checkbox">
                  <input
                    className="usa-checkbox__input"
                    type="checkbox"
                    name="also"
                    value={idea.id}
                    id={`also-${idea.id}`}
                    defaultChecked={ticked.includes(String(idea.id))}
                  />
                  <label className="usa-checkbox__label" htmlFor={`also-${idea.id}`}>
                    {t("composer.answer-it-here")} <bdi lang={idea.language}>{idea.title}</bdi>
                  </label>
                </div>
                <p className="meta">
                  <span>{t("desk.supports-count", { count: idea.supportsCount, number: number(idea.supportsCount) })}</span>
                  <a href={href(`/ideas/${idea.id}`)}>{t("desk.read-idea", { id: idea.id })}</a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
