import type { topics } from "../schema";
import type { Calendar } from "./calendar";
import { officeIdOf } from "./city";
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
const answersByHour = 17;

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
        respondBy: calendar.dayAt(respondInDays, answersByHour),
        promiseMinSupports: promise.minSupports,
        promiseTopIdeas: promise.topIdeas,
        policyVersionId: released ? 1 : null,
        hidesCounts: content.hidesCounts ?? false,
        releasedAt: released ? calendar.workedAgo(releasedDaysAgo) : null,
        releasedBy: released ? people.idOf("admin") : null,
        createdAt: calendar.workedAgo(released ? releasedDaysAgo + 12.2 : 6.1),
        // The columns' own defaults do not reach rows that come as JSON.
        ideasCount: 0,
        answeredCount: 0,
        commitmentsCount: 0,
        commitmentsSettledCount: 0,
        hasOwnResponse: false,
      },
    };
  });
}
