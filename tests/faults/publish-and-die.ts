import type { Actor } from "~/features/people/actor";
import { publishResponse } from "~/features/responses/publish-response.server";
import type { Site } from "~/features/responses/tell-everyone.server";
import { openDatabase } from "~db/client.server";

// A process of its own that publishes once and then waits to be killed. What it needs comes as JSON in its first argument.

interface Order {
  url: string;
  actor: Actor;
  responseId: number;
  site: Site;
  now: string;
}

const { url, actor, responseId, site, now } = JSON.parse(process.argv[2] ?? "") as Order;
const { db } = openDatabase(url, { asAppRole: true, max: 1 });
publishResponse(db, actor, responseId, 1, site, new Date(now)).then(
  () => {
    process.stdout.write("published");
    setInterval(() => {}, 1000);
  },
  (error) => {
    process.stderr.write(String(error));
    process.exitCode = 1;
  },
);
