import { createContext, useContext } from "react";
import type { Language } from "~/catalogs/language";

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

/** The language the page is shown in. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("useLanguage outside of a LanguageProvider");
  return language;
}
