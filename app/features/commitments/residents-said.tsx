import { Chip } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { ResidentSentence } from "./desk.server";
import type { Commitment } from "./queries.server";

interface ResidentsSaidProps {
  commitment: Commitment;
  sentences: ResidentSentence[];
}

/** What residents say of what the city calls done, with their sentences, for the office that keeps the promise. */
export function ResidentsSaid({ commitment, sentences }: ResidentsSaidProps) {
  const { t, number } = useLanguage();
  const numbers = { done: number(commitment.residentsDone), notDone: number(commitment.residentsNotDone) };
  return (
    <section className="section" aria-labelledby="residents-said">
      <h2 id="residents-said">{t("commitments.residents-said")}</h2>
      <p className="lede">
        {commitment.residentsDone + commitment.residentsNotDone > 0
          ? t("commitments.residents-numbers", numbers)
          : t("commitments.residents-none")}
      </p>
      <p className="hint">{t("commitments.residents-said-explained")}</p>
      {sentences.length > 0 ? (
        <ul className="residents-said">
          {sentences.map((said) => (
            <li key={said.id}>
              <p className="meta">
                <Chip tone={said.says === "done" ? "done" : "stopped"}>{t(`commitments.check-${said.says}`)}</Chip>
                <Time date={said.createdAt} />
              </p>
              <div dir="auto">
                <PlainText text={said.sentence} />
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("commitments.no-sentences")}</p>
      )}
    </section>
  );
}
