import { languageOf } from "~/catalogs/language";
import { ResponseBlock } from "~/features/responses/response-block";
import { Details } from "~/ui/details";
import { LanguageProvider, useLanguage } from "~/ui/language";
import { type Composed, previewOf, type Signature } from "./composed";

interface ComposerPreviewProps {
  composed: Composed;
  signature: Signature;
  now: Date;
  /** A page may hold the text as it is saved and as it is typed. */
  id: string;
  /** It is not a preview any more. */
  isPublic?: boolean;
}

/** The response as residents will see it, in both languages, signed as it would be today. */
export function ComposerPreview({ composed, signature, now, id, isPublic = false }: ComposerPreviewProps) {
  const { t, timeZone } = useLanguage();
  const answer = previewOf(composed, signature, now);
  return (
    <>
      <h2>{t(isPublic ? "desk.as-published" : "desk.preview")}</h2>
      <div lang="en">
        <LanguageProvider value={languageOf("en", timeZone)}>
          <ResponseBlock answer={answer} id={id} preview={!isPublic} />
        </LanguageProvider>
      </div>
      <Details summary={t("desk.preview-spanish")}>
        <div lang="es">
          <LanguageProvider value={languageOf("es", timeZone)}>
            <ResponseBlock answer={answer} id={`${id}-es`} preview={!isPublic} />
          </LanguageProvider>
        </div>
      </Details>
    </>
  );
}
