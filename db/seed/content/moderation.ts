import type { ResidentKey } from "./people";

type Clause = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Moderator = "moderator" | "moderator2";

/** What residents reported about a comment and nobody has decided on yet. A reader's dislike is not a clause. */
export const waiting: readonly {
  idea: string;
  author: ResidentKey;
  reporters: readonly ResidentKey[];
  clause: Clause;
  sentence: string;
  daysAgo: number;
  /** A moderator wants somebody else to decide. */
  secondOpinion?: { by: Moderator; note: string; daysAgo: number };
}[] = [
  {
    idea: "leave-alone",
    author: "dwayne",
    reporters: ["paula"],
    clause: 3,
    sentence: "He is calling the mayor a liar and he has no proof of anything.",
    daysAgo: 1.3,
    secondOpinion: {
      by: "moderator2",
      note: "It is about the mayor by name. I would keep it, but somebody else should say so.",
      daysAgo: 0.9,
    },
  },
  {
    idea: "heights",
    author: "hazel",
    reporters: ["quinn"],
    clause: 3,
    sentence: "This lumps all students together, as if we did not live here.",
    daysAgo: 0.6,
  },
];

/** What residents said who reported something before it was hidden, by clause. */
export const reportedBeforeHiding: Readonly<Partial<Record<Clause, { reporter: ResidentKey; sentence: string }>>> = {
  1: { reporter: "sheila", sentence: "This sounds like telling people to go to somebody's house." },
  2: { reporter: "tasha", sentence: "There is a phone number and a street number in it." },
  3: { reporter: "rosa", sentence: "Habla de nosotros como si fuéramos animales." },
  5: { reporter: "alice", sentence: "It's an ad." },
  6: { reporter: "frank", sentence: "Three customers asked me today whether this is the city talking. It is not, is it?" },
};

/** Reports of comments that a moderator read and kept: most of what is reported follows the rules. */
export const keptCount = 64;
export const keptReports: Readonly<Partial<Record<Clause, readonly string[]>>> = {
  3: [
    "This is rude to people who work hard.",
    "He is making fun of another commenter.",
    "Not a nice way to talk about the staff.",
    "She says the department is asleep. That is an insult.",
    "Es una falta de respeto.",
  ],
  7: [
    "This has nothing to do with the question.",
    "Off topic. It is about something else entirely.",
    "They asked about one thing and she writes about another.",
  ],
  5: ["He names his own shop.", "Same thing he said under another idea."],
  2: ["It says where a person works."],
  6: ["I do not think this is a real name."],
};
export const keptReasons: Readonly<Partial<Record<Clause, readonly string[]>>> = {
  3: [
    "Sharp, and about what somebody did. The rule is about slurs and going after a person.",
    "Rude is not against the rules.",
    "Criticism of the city stays.",
  ],
  7: ["It answers the question in its own way.", "Wide of the point, but about the same streets and people."],
  5: ["Naming a shop because it matters to the idea is fine."],
  2: ["What somebody does in a public job is public."],
  6: ["A nickname is fine."],
};

/** Second moderators who decided on the same text without knowing what the first had decided: how many agreed, and how many did not. */
export const blindReviews = { agreed: 17, disagreed: 2, waiting: 3 };

/** Supports by accounts that a program had made, and that two moderators set aside. */
export const setAside = {
  idea: "sledding-hill",
  accounts: 31,
  namedLike: "bolt",
  domain: "quickmail.example",
  networks: ["2001:db8:77:1::/64", "2001:db8:77:2::/64"],
  castDaysAgo: 6.2,
  proposedBy: "moderator" as Moderator,
  proposedDaysAgo: 5.4,
  approvedBy: "moderator2" as Moderator,
  approvedDaysAgo: 5.1,
  reason:
    "31 accounts named bolt01 to bolt31 joined within four minutes from two networks, gave this one support each, and did nothing else.",
};

/** Limits on posting. */
export const slowed = {
  idea: "roof-ad",
  clause: 5 as Clause,
  by: "moderator2" as Moderator,
  days: 30,
  daysAgo: 15.8,
  reason: "The same offer had come three times in one day. You can post once an hour for a month.",
};
export const suspensionProposed = {
  author: "earl" as ResidentKey,
  by: "moderator" as Moderator,
  days: 7,
  daysAgo: 0.8,
  reason: "A second comment that runs down a whole group of neighbors, two weeks after the first one was hidden.",
};

/** What people call the heads of offices, beside their names and titles. */
export const aliases: readonly { office: "mayor" | "public-works" | "parks" | "planning"; alias: string }[] = [
  { office: "mayor", alias: "Mayor Okafor" },
  { office: "mayor", alias: "la alcaldesa" },
  { office: "public-works", alias: "the street department" },
  { office: "parks", alias: "the parks people" },
];
