import type { SubmissionResult } from "@conform-to/react";
import { contentKinds, decisionPath } from "~/features/moderation/content";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { RefusedPage } from "~/ui/refused-page";
import { SecondOpinionFields } from "./second-opinion-fields";

/** The form again when it was not accepted, with what was typed; a form that names nothing is only refused. */
export function SecondOpinionPage({ result }: { result?: SubmissionResult<string[]> }) {
  const { t, href } = useLanguage();
  const typed = (name: string) => String(result?.initialValue?.[name] ?? "");
  const kind = contentKinds.find((each) => each === typed("kind"));
  const id = Number(typed("id"));
  if (!kind || !Number.isSafeInteger(id) || id <= 0) return <RefusedPage result={result} back="/moderation" />;
  const path = decisionPath({ kind, id });
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(path), label: t(`moderation.decide-${kind}`) }]} />
      <h1>{t("cases.opinion-title")}</h1>
      <SecondOpinionFields content={{ kind, id }} back={typed("back") || path} lastResult={result} />
    </div>
  );
}
