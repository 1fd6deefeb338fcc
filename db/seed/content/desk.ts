import type { OfficeSlug } from "./offices";
import type { StaffKey } from "./people";

interface SeedNote {
  topic: string;
  /** The key of an idea; of the topic as a whole without. */
  idea?: string;
  text: string;
  isSensitive?: boolean;
  by: StaffKey;
  daysAgo: number;
}

/** What staff tell each other. Residents never see it. */
export const notes: SeedNote[] = [
  {
    topic: "cross-town",
    idea: "dorsey-bike-lane",
    text: "Traffic counts for Dorsey are in: 11,400 cars a day, 212 bicycles. The fire chief wants 20 feet clear on the hill. I asked for that in writing.",
    by: "drafter",
    daysAgo: 17.3,
  },
  {
    topic: "cross-town",
    text: "Metro has not answered us on the night bus or on shelters. The Mayor's Office may want to call them: we are late in public because of it.",
    isSensitive: true,
    by: "approver",
    daysAgo: 5.2,
  },
  {
    topic: "summer-for-kids",
    idea: "teen-jobs",
    text: "Finance confirms $640,000 set aside. That is 285 jobs at twenty hours, not 300. Say so plainly.",
    by: "parksDrafter",
    daysAgo: 4.4,
  },
  {
    topic: "summer-for-kids",
    idea: "park-lunch",
    text: "The food bank can serve six parks from June 8 on. They need the list of shaded places by February.",
    by: "drafter",
    daysAgo: 2.6,
  },
  {
    topic: "winter-streets",
    idea: "tow-text",
    text: "Three council members asked about towing this week. Let us not call it a fee increase; nothing is decided.",
    isSensitive: true,
    by: "drafter",
    daysAgo: 1.4,
  },
  {
    topic: "homes-on-main",
    idea: "parking",
    text: "The consultant's parking study comes on the 9th. Until then we have no number to give.",
    by: "drafter",
    daysAgo: 3.1,
  },
];

interface SeedAssignment {
  topic: string;
  idea?: string;
  owner: StaffKey;
  by: StaffKey;
  daysAgo: number;
}

/** Who looks after what is owed. */
export const assignments: SeedAssignment[] = [
  { topic: "cross-town", owner: "drafter", by: "approver", daysAgo: 52 },
  { topic: "cross-town", idea: "night-bus", owner: "approver", by: "approver", daysAgo: 12 },
  { topic: "summer-for-kids", owner: "parksDrafter", by: "mayor", daysAgo: 8.5 },
  { topic: "winter-streets", owner: "drafter", by: "approver", daysAgo: 20 },
];

interface SeedDelegation {
  office: OfficeSlug;
  from: StaffKey;
  to: StaffKey;
  /** Days from today; negative is in the past. */
  startsInDays: number;
  endsInDays: number | null;
}

/** Who looks after whose desk, and until when. */
export const delegations: SeedDelegation[] = [
  { office: "parks", from: "parksDrafter", to: "drafter", startsInDays: -2, endsInDays: 9 },
  { office: "mayor", from: "financeDrafter", to: "mayor", startsInDays: -90, endsInDays: -80 },
];
