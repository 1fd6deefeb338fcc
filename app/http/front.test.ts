import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { front } from "./front.server";

const site = "https://speakup.oxbow.example";
const local = "http://localhost:3000";

/** A site of one page behind the front. */
function behind(origin: string) {
  const app = new Hono();
  app.use(front(origin));
  app.all("*", (c) => c.text("page"));
  return async (path: string, init: RequestInit & { host?: string } = {}) => {
    const headers = new Headers(init.headers);
    headers.set("host", init.host ?? new URL(origin).host);
    const { status } = await app.request(new URL(origin).origin + path, { ...init, headers });
    return status;
  };
}

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const post = (headers: Record<string, string>) => ({ method: "POST", body: "a=1", headers: { ...form, ...headers } });

describe("the host", () => {
  test("must be the site's own, exactly", async () => {
    const ask = behind(site);
    expect(await ask("/")).toBe(200);
    for (const host of [
      "evil.example",
      "speakup.oxbow.example.evil.example",
      "speakup.oxbow.example:8443",
      "localhost",
      "127.0.0.1",
      "",
      "x@speakup.oxbow.example",
      "site\\i\\77?",
    ]) {
      expect(await ask("/", { host }), host).toBe(421);
    }
  });

  test("may be any name of this machine for a site that runs on it", async () => {
    const ask = behind(local);
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "hearback.localhost:3000", "localhost:8080"])
      expect(await ask("/", { host }), host).toBe(200);
    for (const host of ["127.999.1.1", "evil.example:3000", "localhost.evil.example", "10.0.0.1:3000", "evil.example#localhost"])
      expect(await ask("/", { host }), host).toBe(421);
  });
});

describe("a form", () => {
  const ask = behind(site);

  test("from the site itself passes", async () => {
    expect(await ask("/x", post({ "Sec-Fetch-Site": "same-origin", Origin: site }))).toBe(200);
    expect(await ask("/x", post({ Origin: site }))).toBe(200);
  });

  test.each([
    ["another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }],
    ["a sibling of the same domain", { "Sec-Fetch-Site": "same-site", Origin: "https://parks.oxbow.example" }],
    ["an address bar or a mail", { "Sec-Fetch-Site": "none" }],
    ["a sandbox", { Origin: "null" }],
    ["two places at once", { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" }],
    ["the same host over http", { Origin: "http://speakup.oxbow.example" }],
    ["nowhere that it says", {}],
  ])("from %s is refused, on every address", async (_, headers) => {
    for (const path of ["/ideas/1/support", "/", "/es/sign-in", "/assets/x.js"]) expect(await ask(path, post(headers))).toBe(403);
  });

  test.each(["application/json", "text/plain", "application/xml", ""])("must be a form: %s is refused", async (type) => {
    expect(await ask("/x", { method: "POST", body: "a=1", headers: { "Content-Type": type, Origin: site } })).toBe(415);
  });

  test("must not be packed", async () => {
    expect(await ask("/x", post({ Origin: site, "Content-Encoding": "gzip" }))).toBe(415);
  });
});

test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])("%s is no method of this site", async (method) => {
  expect(await behind(site)("/ideas/1", { method, headers: { Origin: site } })).toBe(405);
});

test("refuses addresses of the framework's router and addresses that cannot be read", async () => {
  const ask = behind(site);
  for (const path of ["/__manifest?p=/", "/topics?_data=routes", "/topics?x?&_data=topics", "/topics.data", "/_root.data"])
    expect(await ask(path), path).toBe(404);
  for (const path of ["/%E0%A4%A", "/a//b", "/a%2fb", "/a%5cb", "/a%00b"]) expect(await ask(path), path).toBe(400);
  expect(await ask(`/${"x".repeat(9_000)}`)).toBe(414);
});
