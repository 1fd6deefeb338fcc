import type { City } from "~/features/city/queries.server";

/** Whose mails ask and tell, and where their links lead. */
export interface Site {
  city: City;
  origin: string;
}
