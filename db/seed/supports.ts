import type { helpfulVotes, supports } from "../schema";
import type { Calendar } from "./calendar";
import { neighborhoodIdOf } from "./city";
import type { PlannedComment } from "./comments";
import { type Dice, diceOf } from "./dice";
import type { PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People, Resident } from "./people";

/** As many residents as the content says, each once: neighbors and those who take part often more likely, most of them early. */
export function planSupports(ideas: readonly PlannedIdea[], people: People, calendar: Calendar): RowOf<typeof supports>[] {
  const dice = diceOf("supports");
  return ideas.flatMap(({ id, topic, content, daysAgo }) => {
    const home = content.neighborhood ? neighborhoodIdOf(content.neighborhood) : null;
    const author = people.idOf(content.author);
    const chance = (resident: Resident) =>
      resident.zeal *
      (resident.neighborhoodId === home ? 3 : 1) *
      (resident.locale === (content.language ?? "en") ? 1.5 : 1) *
      (resident.id === author ? 12 : 1);
    return drawn(people.residents, content.supports, chance, dice).map((resident) => ({
      ideaId: id,
      personId: resident.id,
      channel: dice.roll() < 0.04 ? ("kiosk" as const) : ("web" as const),
      createdAt: calendar.ago(momentAfter(daysAgo, topic.closedDaysAgo, dice)),
    }));
  });
}

export function planHelpfulVotes(
  comments: readonly PlannedComment[],
  people: People,
  calendar: Calendar,
): RowOf<typeof helpfulVotes>[] {
  const dice = diceOf("helpful");
  return comments.flatMap(({ id, content, daysAgo }) => {
    const author = people.idOf(content.author);
    const others = people.residents.filter((resident) => resident.id !== author);
    return drawn(others, content.helpful ?? 0, ({ zeal }) => zeal, dice).map((resident) => ({
      commentId: id,
      personId: resident.id,
      createdAt: calendar.ago(momentAfter(daysAgo, Math.max(0, daysAgo - 30), dice)),
    }));
  });
}

/** Draws without putting back, by chance (Efraimidis and Spirakis). */
function drawn(residents: readonly Resident[], count: number, chance: (resident: Resident) => number, dice: Dice): Resident[] {
  if (count > residents.length)
    throw new Error(`${count} supports need as many residents; the demo city has ${residents.length}.`);
  return residents
    .map((resident) => ({ resident, ticket: Math.log(1 - dice.roll()) / chance(resident) }))
    .sort((a, b) => b.ticket - a.ticket)
    .slice(0, count)
    .map(({ resident }) => resident);
}

/** Days ago of something that followed something else; sooner rather than later. */
function momentAfter(startedDaysAgo: number, endedDaysAgo: number, dice: Dice): number {
  return endedDaysAgo + (startedDaysAgo - endedDaysAgo) * (1 - dice.roll() ** 1.8) * 0.999;
}
