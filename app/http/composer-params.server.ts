import type { ComposerAsked } from "~/features/composer/composer-around";
import { idParam, numberParam } from "./params.server";

/** What the address of a page that writes a response asks for. @throws Refusal missing for an idea that is no number */
export function composerParams({ searchParams }: URL): ComposerAsked {
  return {
    ideaIds: [...new Set(searchParams.getAll("idea"))].map(idParam),
    templateId: numberParam(searchParams.get("template")),
    usesAutosave: searchParams.get("autosave") === "use",
    from: numberParam(searchParams.get("from")),
  };
}
