import { createContext, useContext } from "react";

interface Visit {
  /** The moment at which the page was read. */
  now: Date;
  /** Police and fire, when nobody is in danger; empty while the city has not said it. */
  nonEmergencyPhone: string;
}

const VisitContext = createContext<Visit | null>(null);

export const VisitProvider = VisitContext.Provider;

/** When the page was read, for notes that depend on the hour; null on a page for what could not be read. */
export function useVisit(): Visit | null {
  return useContext(VisitContext);
}
