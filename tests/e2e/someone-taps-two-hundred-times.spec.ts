import { Agent, request } from "node:http";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { signedIn } from "./support/accounts";
import { anIdea, numbered } from "./support/content";
import { origin } from "./support/origin";

// Not a matter of the browser, so it runs once: one account, 8 sockets, as fast as they go.
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, "the taps need no browser");

const sockets = 8;
const taps = 200;

test("200 taps of one account over 8 sockets count once, and the counter equals a recount", async ({ browser }) => {
  const author = await browser.newContext({ baseURL: origin(), storageState: await signedIn("resident2") });
  const ideaId = await anIdea(await author.newPage(), numbered("Heat the bus shelters"));
  await author.close();
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const { cookies } = await signedIn("resident");
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

  const answers = await Promise.all(Array.from({ length: taps }, () => tap(agent, ideaId, cookie)));
  agent.destroy();

  expect(new Set(answers)).toEqual(new Set(['200 {"supported":true,"supports":1}']));
  expect(await countersOf(ideaId)).toEqual({ counter: 1, recount: 1, recorded: 1 });
});

function tap(agent: Agent, ideaId: number, cookie: string): Promise<string> {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: origin(),
    Cookie: cookie,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${origin()}/ideas/${ideaId}/support`, { method: "POST", agent, headers }, (response) => {
      let body = "";
      response.on("data", (part) => (body += part));
      response.on("end", () => resolve(`${response.statusCode} ${body}`));
    });
    sent.on("error", reject);
    sent.end("intent=support");
  });
}

async function countersOf(ideaId: number) {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(
    `select supports_count as counter, (select count(*)::int from supports where idea_id = i.id and withdrawn_at is null) as recount,
            (select count(*)::int from record where act = 'support.cast' and subject_id = i.id) as recorded from ideas i where id = $1`,
    [ideaId],
  );
  await client.end();
  return rows[0];
}
