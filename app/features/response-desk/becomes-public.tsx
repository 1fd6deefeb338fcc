import { localized } from "~/core/localized";
import type { ComposerAround } from "~/features/composer/composer-around";
import { momentOfDay } from "~/features/responses/calendar";
import { makesCommitment } from "~/features/responses/decisions";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { DeskResponse, VersionIdea } from "./response-desk.server";

interface BecomesPublicProps {
  response: DeskResponse;
  ideas: VersionIdea[];
  /** Null for those who cannot change the text. */
  around: Pick<ComposerAround, "offices" | "correction"> | null;
}

/** What becomes public beside the answer, so that whoever approves it has read it: the commitment it makes, and what a correction corrects. */
export function BecomesPublic({ response, ideas, around }: BecomesPublicProps) {
  const { t } = useLanguage();
  const { decision, correctionNote, correctionNoteEs } = response;
  const promises = [decision, ...ideas.map((idea) => idea.decision)].some((each) => each !== null && makesCommitment(each));
  const commits = promises && !around?.correction?.commitment;
  return (
    <>
      {correctionNote !== "" && (
        <Card title={t("composer.part-correctionNote")}>
          <p>{correctionNote}</p>
          {correctionNoteEs !== "" && <p lang="es">{correctionNoteEs}</p>}
        </Card>
      )}
      {commits && response.nextOn !== null && <CommitmentAhead response={response} day={response.nextOn} around={around} />}
    </>
  );
}

function CommitmentAhead({ response, day, around }: Omit<BecomesPublicProps, "ideas"> & { day: string }) {
  const { t, locale } = useLanguage();
  const keeper = around?.offices.find(({ id }) => id === response.commitmentOfficeId);
  const isOwn = response.commitmentOfficeId === null;
  return (
    <Card title={t("desk.commitment-ahead")}>
      <dl className="facts-below">
        {response.doneWhen !== "" && (
          <>
            <dt>{t("commitments.done-when")}</dt>
            <dd>
              {response.doneWhen}
              {response.doneWhenEs !== "" && <p lang="es">{response.doneWhenEs}</p>}
            </dd>
          </>
        )}
        <dt>{t("commitments.due")}</dt>
        <dd>
          <Time date={momentOfDay(day)} />
        </dd>
        {(keeper || isOwn) && (
          <>
            <dt>{t("commitments.kept-by")}</dt>
            <dd>{keeper ? localized(keeper, "name", locale) : localized(response, "officeName", locale)}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
