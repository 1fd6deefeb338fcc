import type { Page } from "@playwright/test";
import type { Account } from "./support/accounts";
import { barriersOn, narrow, wide } from "./support/axe";
import { anAskedCheck } from "./support/checks";
import { aComment, anIdea, numbered } from "./support/content";
import { type Examples, findExamples } from "./support/examples";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** Addresses without language, or what leads to a page that has none of its own: a form that comes back. */
type Place = string | { name: string; go: (page: Page, href: (path: string) => string) => Promise<unknown> };

interface Readers {
  who: string;
  account?: Account;
  places: (ids: Examples, page: Page) => Place[] | Promise<Place[]>;
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
      "/moderation?show=reports",
      "/moderation?show=hidden",
      `/moderation/ideas/${ids.most}`,
      `/moderation/ideas/${ids.hiddenIdea}`,
      `/moderation/comments/${ids.hiddenComment}`,
      `/moderation/comments/${ids.reported}`,
      `/ideas/${ids.withTombstone}`,
      sendEmpty("hiding", `/moderation/ideas/${ids.most}`, "form.decision"),
    ],
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
    places: (ids) => [
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
      sendEmpty("a topic", "/admin/topics/new"),
    ],
  },
];

// axe needs the browser's timers, which stand still where scripts are switched off.
test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, "axe runs in the page");
test.describe.configure({ mode: "parallel" });

for (const { who, account, places } of readers) {
  for (const language of ["English", "Spanish"] as const) {
    test(`no barriers for ${who}, in ${language}`, async ({ as, page: visitor }) => {
      test.setTimeout(180_000);
      const href = (path: string) => (language === "English" ? path : `/es${path === "/" ? "" : path}`);
      const page = account ? await as(account) : visitor;
      // The marks are the same in Spanish; its longer words are what may not fit.
      const widths = language === "English" ? [wide, narrow] : [narrow];
      const found: string[] = [];
      for (const place of await places(await findExamples(), page)) {
        const name = typeof place === "string" ? place : place.name;
        if (typeof place === "string") await page.goto(href(place));
        else await place.go(page, href);
        found.push(...(await barriersOn(page, widths)).map((barrier) => `${name} at ${barrier}`));
      }
      expect(found).toEqual([]);
    });
  }
}
