import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { type Account, type Session, signedIn } from "./accounts";
import { aNewPerson } from "./people";

interface Story {
  /** A page in a browser of its own in which this account of the demo is signed in. `page` itself is a visitor's. */
  as: (account: Account) => Promise<Page>;
  /** The same with somebody of whom no other story knows; the page also has their address. */
  asNew: (name: string, role?: "moderator") => Promise<Page & { email: string }>;
}

interface Shared {
  /** One session per account and worker: signing in is a story of its own, and need not be told in every other one. */
  sessions: Map<Account, Promise<Session>>;
}

/** Playwright's `test` for stories with several people. */
export const test = base.extend<Story, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  as: async ({ browser, sessions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (account) => {
      if (!sessions.has(account)) sessions.set(account, signedIn(account));
      const context = await browser.newContext({ storageState: await sessions.get(account) });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  asNew: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name, role) => {
      const { email, session } = await aNewPerson(name, role);
      const context = await browser.newContext({ storageState: session });
      contexts.push(context);
      return Object.assign(await context.newPage(), { email });
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from "@playwright/test";
