import type { ContentRef } from "~/features/moderation/content";
import { decisionPath } from "~/features/moderation/content";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { ModerationNav } from "./moderation-nav";
import type { OwnLast } from "./read-case-facts.server";
import { UndoBar } from "./undo-bar";

interface BulkResultProps {
  decided: number;
  skipped: (ContentRef & { why: string })[];
  last: OwnLast | null;
  hasKeys: boolean;
}

/** What became of several decisions: how many were made, which were not and why, and the way to take them back. */
export function BulkResult({ decided, skipped, last, hasKeys }: BulkResultProps) {
  const { t, href, errorText } = useLanguage();
  return (
    <>
      <ModerationNav current="queue" />
      <div className="narrow">
        <h1>{t("cases.bulk-result")}</h1>
        <Alert tone={decided > 0 ? "success" : "error"} announce>
          <p>{t("cases.bulk-done", { count: decided })}</p>
        </Alert>
        <UndoBar last={last} hasKeys={hasKeys} back="/moderation" />
        {skipped.length > 0 && (
          <>
            <h2>{t("cases.bulk-skipped")}</h2>
            <ul>
              {skipped.map((each) => (
                <li key={`${each.kind}-${each.id}`}>
                  <a href={href(decisionPath(each))}>
                    {t(`cases.kind-${each.kind}`)} {each.id}
                  </a>
                  {": "}
                  {errorText(each.why)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <ButtonLink href={href("/moderation")}>{t("cases.back-to-queue")}</ButtonLink>
        </p>
      </div>
    </>
  );
}
