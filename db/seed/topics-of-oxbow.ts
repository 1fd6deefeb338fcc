import { budgetPriorities } from "./content/topics/budget-priorities";
import { crossTown } from "./content/topics/cross-town";
import { downtownAlleys } from "./content/topics/downtown-alleys";
import { homesOnMain } from "./content/topics/homes-on-main";
import { libraryHours } from "./content/topics/library-hours";
import { saferParks } from "./content/topics/safer-parks";
import { stormResponse } from "./content/topics/storm-response";
import { summerForKids } from "./content/topics/summer-for-kids";
import { winterStreets } from "./content/topics/winter-streets";
import type { SeedTopic } from "./content/types";

/** Oldest first. */
export const topicsOfOxbow: readonly SeedTopic[] = [
  downtownAlleys,
  saferParks,
  budgetPriorities,
  crossTown,
  summerForKids,
  homesOnMain,
  winterStreets,
  stormResponse,
  libraryHours,
];

/** Ideas that ask for the same as another idea of their topic, which is answered for both. */
export const combinedInto: Readonly<Record<string, string>> = {
  "plow-app": "tow-text",
  "more-lights": "north-trail-lights",
  "do-not-remove-posts": "dorsey-bike-lane",
  "late-bus": "after-school",
};
