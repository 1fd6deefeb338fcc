import type { Page } from "@playwright/test";
import type { Account } from "./support/accounts";
import { barriersOn, narrow, wide } from "./support/axe";
import { anAskedCheck } from "./support/checks";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { type Examples, findExamples } from "./support/examples";
import { decide } from "./support/moderation";
import { aPhoto } from "./support/photos";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** Addresses without language, or what leads to a page that has none of its own: a form that comes back. */
type Place = string | { name: string; go: (page: Page, href: (path: string) => string) => Promise<unknown> };

interface Readers {
  who: string;
  account?: Account;
  places: (ids: Examples, page: Page, as: (account: Account) => Promise<Page>) => Place[] | Promise<Place[]>;
}

const sendEmpty = (name: string, path: string, form = "form.form-card"): Place => ({
  name: `${name} that comes back`,
  go: async (page, href) => {
    await page.goto(href(path));
    await page.locator(`main ${form} button[type=submit], main ${form} button:not([type])`).last().click();
    await expect(page.locator(".error-summary").first()).toBeVisible();
  },
});

const readers: Readers[] = [
  {
    who: "visitors, home and topics",
    places: () => [
      "/",
      "/?done=signed-out",
      "/topics",
      "/topics/winter-streets",
      "/topics/homes-on-main?order=newest&neighborhood=4",
      "/topics/winter-streets?order=fair&neighborhood=12&after=0",
      "/topics/storm-response",
      "/topics/cross-town?order=answered",
      "/topics/budget-priorities?order=supported",
      "/topics/downtown-alleys",
    ],
  },
  {
    who: "visitors, ideas",
    places: (ids) => [
      `/ideas/${ids.answered}`,
      `/ideas/${ids.withTombstone}`,
      `/ideas/${ids.hiddenIdea}`,
      `/ideas/${ids.inSpanish}`,
      `/ideas/${ids.most}`,
      `/ideas/${ids.most}/versions`,
      "/topics/winter-streets/ideas/new",
      "/topics/winter-streets/similar?q=dig+out+the+bus+stops",
      sendEmpty("sharing an idea", "/topics/winter-streets/ideas/new"),
    ],
  },
  {
    who: "somebody who was asked by mail",
    places: async () => {
      const [open, told] = [await anAskedCheck("axe1@oxbow.example"), await anAskedCheck("axe2@oxbow.example")];
      const tell: Place = {
        name: "did this answer you, told",
        go: async (page, href) => {
          await send(page, told.path, { says: "partly" });
          await page.goto(href(told.path));
        },
      };
      return [open.path, sendEmpty("did this answer you", open.path), tell];
    },
  },
  {
    who: "visitors, what the city says",
    places: (ids) => [
      `/commitments/${ids.commitment}`,
      "/outcomes",
      "/outcomes?decision=not_ours",
      "/outcomes?q=light&year=2026",
      "/topics/cross-town/report",
      "/topics/winter-streets/report",
      "/offices",
      "/offices/public-works",
      "/offices/library",
      "/policy",
      "/help",
      "/dev/mail",
      "/nowhere",
      "/sign-in",
      "/sign-in?step=code",
      sendEmpty("signing in", "/sign-in", ".form-card form"),
      sendEmpty("a code", "/sign-in?step=code", ".form-card form"),
    ],
  },
  {
    who: "visitors, how the city moderates",
    places: (ids) => [
      "/policy/versions",
      "/policy/versions/1",
      "/policy/versions/2",
      "/policy/filters",
      "/supports",
      "/moderation/ledger",
      "/moderation/ledger?rule=2",
      "/moderation/ledger?month=2020-01",
      `/comments/${ids.withCopies}/copies`,
      `/ideas/${ids.most}/copies`,
    ],
  },
  {
    who: "residents, decided on",
    account: "resident",
    places: async (_, page, as) => {
      const [other, moderator] = [await as("resident2"), await as("moderator")];
      const idea = await anIdea(page, numbered("A lamp for the alley"));
      await aPhoto(page, idea, "A dark alley.");
      const theirs = await anIdea(other, numbered("A lamp for the underpass"));
      const photo = await aPhoto(other, theirs, "A dark underpass.");
      const another = await anIdea(other, numbered("A lamp for the bridge"));
      const hidden = await aPhoto(other, another, "A dark bridge and a woman.");
      const comment = await aComment(page, theirs, unlike("Ask the Nowaks, they live at number 9."));
      const why = { intent: "hide", clause: "2", reason: "This tells where somebody lives.", seen: "0" };
      const decision = await decide(moderator, `/moderation/comments/${comment}`, { ...why, passage: "number 9" });
      await decide(moderator, `/moderation/photos/${hidden}`, { ...why, passage: "a woman" });
      return [
        "/me",
        `/me/decisions/${decision}`,
        sendEmpty("a second look", `/me/decisions/${decision}`, "form"),
        `/ideas/${theirs}`,
        `/ideas/${another}`,
        `/ideas/${idea}/photos`,
        sendEmpty("a photo", `/ideas/${idea}/photos`),
        `/photos/${photo}/report`,
        sendEmpty("a report of a photo", `/photos/${photo}/report`),
      ];
    },
  },
  {
    who: "residents",
    account: "resident",
    places: async (ids, page) => {
      const idea = await anIdea(page, numbered("Room for wheelchairs at the curb"));
      const comment = await aComment(page, idea, "And strollers.");
      return [
        "/me",
        `/ideas/${idea}`,
        `/ideas/${idea}?done=idea-shared`,
        `/ideas/${idea}/edit`,
        `/comments/${comment}/edit`,
        `/comments/${comment}/versions`,
        `/ideas/${ids.most}`,
        `/ideas/${ids.inSpanish}/report`,
        "/desk",
        sendEmpty("a comment", `/ideas/${idea}`, "#add-comment form"),
        sendEmpty("a report", `/ideas/${ids.inSpanish}/report`),
      ];
    },
  },
  {
    who: "moderators",
    account: "moderator",
    places: (ids) => [
      "/moderation",
      "/moderation?show=held",
      "/moderation?show=photos",
      "/moderation?show=newest&whole=1",
      "/moderation?show=hidden",
      `/moderation/ideas/${ids.most}`,
      `/moderation/ideas/${ids.hiddenIdea}`,
      `/moderation/comments/${ids.hiddenComment}`,
      `/moderation/comments/${ids.reported}`,
      `/ideas/${ids.withTombstone}`,
      sendEmpty("hiding", `/moderation/ideas/${ids.most}`, "form#hide"),
    ],
  },
  {
    who: "moderators, second looks",
    account: "moderator2",
    places: async (ids, page, as) => {
      const author = await as("resident");
      const idea = await anIdea(author, numbered("A lamp for the stairs"));
      const photo = await aPhoto(author, idea, "Dark stairs.");
      await send(await as("resident2"), `/photos/${photo}/report`, { clause: "7", sentence: "These are other stairs." });
      const report = { part: "name", clause: "6", sentence: "Nobody is called that." };
      await send(await as("resident2"), `/ideas/${idea}/report`, report);
      await page.goto("/moderation?show=names");
      const name = await page.locator("li[id^=name-] a").first().getAttribute("href");
      return [
        `/moderation/photos/${photo}`,
        (name ?? "").replace(/^\/es/, ""),
        sendEmpty("a second opinion", `/moderation/photos/${photo}`, "form[action$=second-opinion]"),
        `/moderation/bulk?case=${ids.openCase}&by=author`,
        "/moderation/appeals",
        `/moderation/appeals/${ids.waitingAppeal}`,
        sendEmpty("a ruling", `/moderation/appeals/${ids.waitingAppeal}`, "form.decision"),
        "/moderation/limits",
        "/moderation/limits?show=in-force",
        "/moderation/reviews",
        `/moderation/reviews/${ids.waitingReview}`,
        sendEmpty("a review", `/moderation/reviews/${ids.waitingReview}`),
        "/moderation/supports?window=month",
        "/moderation/supports/new",
        "/moderation/supports/new?domain=example.com",
        `/moderation/supports/voids/${ids.void}`,
        sendEmpty("undoing", `/moderation/supports/voids/${ids.void}`),
      ];
    },
  },
  {
    who: "drafters",
    account: "drafter",
    places: (ids) => [
      "/desk",
      "/desk?show=questions",
      "/desk?show=answered",
      "/desk/brief",
      "/desk/delegations",
      "/desk/topics/cross-town",
      "/desk/topics/downtown-alleys",
      "/desk/responses/new?topic=cross-town",
      "/desk/responses/new?topic=cross-town&whole=1",
      "/desk/responses/new?topic=cross-town&idea=35&idea=39",
      `/desk/responses/${ids.inReview}`,
      `/desk/responses/${ids.published}`,
      `/desk/commitments/${ids.commitment}`,
      sendEmpty("a response", "/desk/responses/new?topic=cross-town&whole=1"),
      sendEmpty("a note", "/desk/topics/cross-town", "form.note-form"),
    ],
  },
  {
    who: "approvers",
    account: "approver",
    places: (ids) => [
      `/desk/responses/${ids.inReview}`,
      "/desk",
      sendEmpty("sending back", `/desk/responses/${ids.inReview}`, "form.send-back"),
    ],
  },
  {
    who: "mayors and clerks",
    account: "mayor",
    places: () => ["/", "/desk", "/topics/winter-streets", "/me"],
  },
  {
    who: "administrators",
    account: "admin",
    places: async (ids, page) => [
      "/admin",
      "/admin/topics",
      "/admin/topics/new",
      `/admin/topics/${ids.draft}`,
      `/admin/topics/${ids.released}`,
      "/admin/offices",
      "/admin/offices/1",
      "/admin/people",
      "/admin/people?q=nobody-has-this-name",
      `/admin/people/${ids.person}`,
      "/admin/settings",
      "/admin/filters",
      await aDraftOfThePolicy(page),
      "/admin/policy",
      sendEmpty("a topic", "/admin/topics/new"),
    ],
  },
];

/** There is one draft for all: another story may have begun one. */
async function aDraftOfThePolicy(admin: Page): Promise<string> {
  await send(admin, "/admin/policy", { intent: "start" });
  return "/admin/policy/draft";
}

// axe needs the browser's timers, which stand still where scripts are switched off.
test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, "axe runs in the page");
test.describe.configure({ mode: "parallel" });

for (const { who, account, places } of readers) {
  for (const language of ["English", "Spanish"] as const) {
    test(`no barriers for ${who}, in ${language}`, async ({ as, page: visitor }) => {
      test.setTimeout(180_000);
      const href = (path: string) => (language === "English" ? path : `/es${path === "/" ? "" : path}`);
      const page = account ? await as(account) : visitor;
      // Each page is looked at wide and narrow, once in each language: the marks are the same, and the longer words are the Spanish ones.
      const widths = language === "English" ? [wide] : [narrow];
      const found: string[] = [];
      for (const place of await places(await findExamples(), page, as)) {
        const name = typeof place === "string" ? place : place.name;
        if (typeof place === "string") await page.goto(href(place));
        else await place.go(page, href);
        found.push(...(await barriersOn(page, widths)).map((barrier) => `${name} at ${barrier}`));
      }
      expect(found).toEqual([]);
    });
  }
}
