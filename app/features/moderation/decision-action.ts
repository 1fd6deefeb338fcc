import { createContext, useContext } from "react";
import { useLanguage } from "~/ui/language";
import { type ContentRef, decisionPath } from "./content";

const SearchContext = createContext("");

/** The part of the queue beside the forms (`?show=held`), so that a decision leads to the next case of it. */
export const DecisionSearchProvider = SearchContext.Provider;

/** Where the forms of a decision are sent. */
export function useDecisionAction(content: ContentRef): string {
  const search = useContext(SearchContext);
  return useLanguage().href(decisionPath(content) + search);
}
