import { type City, getCity } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";

const freshMs = 1000;

/** The city's settings, which every request needs and nobody changes for months: read at most once a second by each process. */
export interface CitySettings {
  get: () => Promise<City>;
  /** After a change in this process; others see it within the second. */
  forget: () => void;
}

export function citySettings(db: Database): CitySettings {
  let read: Promise<City> | null = null;
  let readAt = 0;
  const forget = () => {
    read = null;
  };
  return {
    get() {
      if (!read || performance.now() - readAt > freshMs) {
        readAt = performance.now();
        const reading = getCity(db);
        // A failed read is not kept: the next request asks again.
        reading.catch(() => {
          if (read === reading) read = null;
        });
        read = reading;
      }
      return read;
    },
    forget,
  };
}
