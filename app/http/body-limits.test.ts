import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import { bodyLimits } from "./body-limits.server";

const mega = 1024 * 1024;

/** What becomes of a body of so many bytes, sent by somebody with these roles. */
function send(path: string, bytes: number, ...roles: Role[]) {
  const grants = roles.map((role, index) => ({ id: index + 1, role, officeId: 1 }));
  return sendAs({ id: 1, name: null, locale: "en", neighborhoodId: null, grants }, path, bytes);
}

async function sendAs(actor: Actor | null, path: string, bytes: number) {
  const app = new Hono();
  app.use(bodyLimits({ actorOf: async () => actor }));
  app.post("*", async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)));
  const headers = { "Content-Length": String(bytes) };
  const answer = await app.request(path, { method: "POST", body: new Uint8Array(bytes), headers });
  return { status: answer.status, text: await answer.text() };
}

test("a form may have 64 kB", async () => {
  expect((await send("/ideas/1/comments", 64 * 1024)).status).toBe(200);
  expect((await send("/ideas/1/comments", 64 * 1024 + 1)).status).toBe(413);
});

test("what officials say of a commitment may carry a photo, in both languages", async () => {
  for (const path of ["/desk/commitments/7", "/es/desk/commitments/7"])
    for (const role of ["drafter", "approver"] as const) expect((await send(path, 10 * mega, role)).status, path).toBe(200);
});

test("nobody else may send as much there, nor officials elsewhere", async () => {
  for (const roles of [[], ["moderator"], ["administrator"]] as Role[][])
    expect((await send("/desk/commitments/7", mega, ...roles)).status).toBe(413);
  for (const path of ["/desk/responses/7", "/desk/commitments/7/x", "/commitments/7", "/es/es/desk/commitments/7"])
    expect((await send(path, mega, "drafter")).status, path).toBe(413);
});

test("a signed-in resident may send a photo of an own idea, there and nowhere else", async () => {
  for (const path of ["/ideas/312/photos", "/es/ideas/312/photos"]) {
    expect((await send(path, 10 * mega)).status, path).toBe(200);
    expect((await sendAs(null, path, mega)).status, path).toBe(413);
  }
  for (const path of ["/ideas/312", "/ideas/312/photos/1", "/ideas/x/photos", "/ideas/312/edit", "/comments/3/photos", "/me"])
    expect((await send(path, mega)).status, path).toBe(413);
});

test("too large a photo is refused with its weight, in the language of the page", async () => {
  expect(await send("/desk/commitments/7", 14 * mega, "drafter")).toEqual({
    status: 413,
    text: "This photo is 14 MB. Choose one under 10 MB.\n",
  });
  expect((await send("/es/desk/commitments/7", 14 * mega, "drafter")).text).toBe(
    "Esta foto tiene 14 MB. Elija una de menos de 10 MB.\n",
  );
});
