import type { ideas } from "~db/schema";

export type Channel = (typeof ideas.$inferSelect)["channel"];

/** In the order in which reports show them. */
export const channels = ["web", "kiosk", "paper", "phone", "meeting", "mail"] as const satisfies readonly Channel[];

/** Who took part in a topic. Once it has closed nobody can add to it, so these numbers stay. What moderators hid is counted too. */
export interface Participation {
  /** Different people, however much they did. */
  people: { all: number; shared: number; supported: number; commented: number };
  ideas: number;
  /** Supports that were not taken back. */
  supports: number;
  /** Comments and replies of residents, and of offices. */
  comments: number;
  officeComments: number;
  /** Only channels that were used. */
  byChannel: { channel: Channel; ideas: number; supports: number }[];
  /** By name; only those from which somebody took part. `people`: who gave it as theirs; `ideas`: that are about it. */
  byNeighborhood: { name: string; people: number; ideas: number }[];
}

/** Fewer people than this are not counted out in public: who they are could be guessed. */
export const fewestPeople = 10;

/** A number of people as it may be shown: `<10` where there are some, but few. */
export function peopleText(count: number, number: (value: number) => string): string {
  return count > 0 && count < fewestPeople ? `<${fewestPeople}` : number(count);
}
