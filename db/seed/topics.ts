import { addBusinessDays } from "~/core/business-calendar";
import type { promiseExtensions, topics } from "../schema";
import type { Calendar } from "./calendar";
import { cityCalendar, officeIdOf, policyVersionIdAt } from "./city";
import type { OfficeSlug } from "./content/offices";
import { type StaffKey, staff } from "./content/people";
import type { SeedTopic } from "./content/types";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import { topicsOfOxbow } from "./topics-of-oxbow";

export interface PlannedTopic {
  content: SeedTopic;
  row: RowOf<typeof topics> & { id: number };
  /** Days before today at which it closed; 0 while it is open. */
  closedDaysAgo: number;
}

const opensAtHour = 7;
const closesAtHour = 22;

export function planTopics(people: People, calendar: Calendar): PlannedTopic[] {
  return topicsOfOxbow.map((content, i) => {
    const {
      opensInDays,
      closesInDays,
      respondInDays,
      promise,
      released,
      askingOffice,
      responsibleOffice,
      ideas: _ideas,
      responses: _responses,
      extensions: _extensions,
      ...texts
    } = content;
    // A topic that has not opened yet was released just now; the others some days before they opened.
    const releasedDaysAgo = opensInDays < 0 ? 3.4 - opensInDays : 5.3;
    return {
      content,
      closedDaysAgo: Math.max(0, -closesInDays),
      row: {
        id: i + 1,
        slug: texts.slug,
        askingOfficeId: officeIdOf(askingOffice),
        responsibleOfficeId: officeIdOf(responsibleOffice),
        question: texts.question,
        questionEs: texts.questionEs,
        summary: texts.summary,
        summaryEs: texts.summaryEs,
        context: texts.context,
        contextEs: texts.contextEs,
        canChange: texts.canChange,
        canChangeEs: texts.canChangeEs,
        cannotChange: texts.cannotChange,
        cannotChangeEs: texts.cannotChangeEs,
        otherWays: texts.otherWays,
        otherWaysEs: texts.otherWaysEs,
        cover: texts.cover,
        coverAlt: texts.coverAlt,
        coverAltEs: texts.coverAltEs,
        opensAt: calendar.dayAt(opensInDays, opensAtHour),
        closesAt: calendar.dayAt(closesInDays, closesAtHour),
        respondBy: promised(calendar, respondInDays),
        promiseMinSupports: promise.minSupports,
        promiseTopIdeas: promise.topIdeas,
        policyVersionId: released ? policyVersionIdAt(releasedDaysAgo) : null,
        hidesCounts: content.hidesCounts ?? false,
        releasedAt: released ? calendar.workedAgo(releasedDaysAgo) : null,
        releasedBy: released ? people.idOf("admin") : null,
        createdAt: calendar.workedAgo(released ? releasedDaysAgo + 12.2 : 6.1),
        // The columns' own defaults do not reach rows that come as JSON.
        ideasCount: 0,
        newDateAt: null,
        obligedFrozenAt: null,
        answeredCount: 0,
        commitmentsCount: 0,
        commitmentsSettledCount: 0,
        hasOwnResponse: false,
      },
    };
  });
}

/** The end of working hours of that day; of the next business day when it is a day off. */
function promised(calendar: Calendar, inDays: number): Date {
  return addBusinessDays(cityCalendar(calendar), calendar.dayAt(inDays - 1, 12), 1);
}

/** Promises that got a new date, oldest first. */
export function planExtensions(topics: readonly PlannedTopic[], people: People, calendar: Calendar) {
  return topics
    .flatMap(({ content, row }) =>
      (content.extensions ?? []).map(({ daysAgo, respondInDays, reason, reasonEs }) => ({
        topicId: row.id,
        respondBy: promised(calendar, respondInDays),
        reason,
        reasonEs,
        extendedBy: people.idOf(approverOf(content.responsibleOffice)),
        createdAt: calendar.workedAgo(daysAgo),
      })),
    )
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((row, i): RowOf<typeof promiseExtensions> & { id: number; createdAt: Date } => ({ id: i + 1, ...row }));
}

/** Who signs for an office. */
function approverOf(office: OfficeSlug): StaffKey {
  const approver = staff.find(({ grants }) =>
    grants.some((grant) => grant.role === "approver" && "office" in grant && grant.office === office),
  );
  if (!approver) throw new Error(`Nobody approves for ${office}.`);
  return approver.key;
}
