import { connect } from "node:net";
import { headersOf } from "./fetch-page.mjs";

const warmUpRequests = 500;

// The load generator, a process of its own: so many connections, each sending its next request when the last one is answered. Says
// "started" after the warm-up, then what it measured, and ends by itself.
process.once("message", async ({ port, requests, connections, warmUpMs, runMs }) => {
  const run = { times: [], wrong: 0 };
  for (let n = 0; n < connections; n++) {
    keepSending(openConnection(port), (turn) => requestOf(requests, { n, turn, connections, port }), run);
  }
  await pause(warmUpMs);
  // On a busy machine a second is not long enough for the compiler to have seen the code.
  for (let more = 0; more < 6 && run.times.length < warmUpRequests; more++) await pause(warmUpMs / 2);
  process.send("started");
  run.times = [];
  const startedAt = performance.now();
  await pause(runMs);
  const perSecond = run.times.length / ((performance.now() - startedAt) / 1000);
  const times = run.times.toSorted((a, b) => a - b);
  const quantile = (share) => times[Math.floor(times.length * share)];
  process.send({ requests: times.length, perSecond, p50: quantile(0.5), p99: quantile(0.99), wrong: run.wrong }, () =>
    process.exit(),
  );
});
process.once("disconnect", () => process.exit());

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function keepSending(send, requestAt, run) {
  for (let turn = 0; ; turn++) {
    const startedAt = performance.now();
    const { status, answer } = await send(requestAt(turn));
    run.times.push(performance.now() - startedAt);
    if (status >= 200 && status < 400) continue;
    if (run.wrong++ === 0) process.stderr.write(`Answered with ${status}: ${answer.slice(0, 500)}\n`);
  }
}

/**
 * One after the other every pair of a path and a cookie, and then again with the next body; with `toggles` each pair with every body
 * at once. No two connections have the same pair.
 */
function requestOf({ method, paths, cookies, bodies, toggles }, { n, turn, connections, port }) {
  const pair = n + connections * (toggles ? Math.floor(turn / bodies.length) : turn);
  const round = Math.floor(pair / paths.length);
  const path = paths[pair % paths.length];
  const cookie = cookies[(pair + round) % cookies.length];
  const body = bodies[(toggles ? turn : Math.floor(round / cookies.length)) % bodies.length] ?? "";
  const origin = `http://localhost:${port}`;
  const headers = Object.entries({ Host: `localhost:${port}`, ...headersOf(origin, { cookie, body }, "br") });
  return `${method} ${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** A connection that stays open, without the cost of a whole HTTP client: what it takes would be missing from the server. */
function openConnection(port) {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received = [];
  let size = 0;
  let bytesToCome = null;
  let settle;
  socket.on("data", (chunk) => {
    received.push(chunk);
    size += chunk.length;
    bytesToCome ??= lengthOf(Buffer.concat(received));
    if (bytesToCome === null || size < bytesToCome) return;
    const answer = Buffer.concat(received).toString("latin1");
    [received, size, bytesToCome] = [[], 0, null];
    settle({ status: Number(answer.slice(9, 12)), answer });
  });
  socket.on("error", (error) => settle?.({ status: 0, answer: error.message }));
  socket.on("close", () => settle?.({ status: 0, answer: "The connection was closed." }));
  return (request) =>
    new Promise((resolve) => {
      settle = resolve;
      socket.write(request);
    });
}

/** How long an answer is, head and body, once its head is here. Bodies in pieces of unknown number have one piece, in our servers. */
function lengthOf(answer) {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer.latin1Slice(0, end));
  if (length) return end + 4 + Number(length[1]);
  return answer.subarray(-5).equals(Buffer.from("0\r\n\r\n")) ? answer.length : null;
}
