import { describe, expect, test } from "vitest";
import { parseForm } from "~/http/form.server";
import { commitmentForm } from "./commitment-form";

/** The errors of a form as a browser sends it, by field. */
function errorsOf(fields: Record<string, string | File>): Record<string, unknown> {
  const data = new FormData();
  for (const [name, value] of Object.entries({ kind: "done", sentence: "See the trees.", ...fields })) data.append(name, value);
  return parseForm(data, commitmentForm).reply().error ?? {};
}

const photo = new File(["\xff\xd8\xff"], "trees.jpg", { type: "image/jpeg" });
const none = new File([], "", { type: "application/octet-stream" });

describe("done", () => {
  test("needs something to look at", () => {
    expect(errorsOf({ photo: none })).toEqual({ link: ["commitments.evidence-missing"] });
  });

  test.each([
    ["a web address", { link: "https://oxbow.example/trees" }],
    ["an ordinance", { ordinance: "43120" }],
    ["a photo with its description", { photo, photoAlt: "22 trees at a stop." }],
    ["a photo beside a web address", { photo, photoAlt: "22 trees.", link: "https://oxbow.example/trees" }],
  ])("may show %s", (_, fields) => {
    expect(errorsOf(fields)).toEqual({});
  });

  test.each(["javascript:alert(1)", "oxbow.example/trees", "data:text/html,hi", "https://a@b.example"])(
    "may not lead to %s",
    (link) => {
      expect(errorsOf({ link })).toEqual({ link: ["commitments.link-wrong"] });
    },
  );

  test("shows one thing beside the photo, not two", () => {
    expect(errorsOf({ link: "https://oxbow.example", ordinance: "43120" })).toEqual({ ordinance: ["commitments.one-evidence"] });
  });
});

describe("a photo", () => {
  test("needs words for those who cannot see it", () => {
    expect(errorsOf({ photo })).toEqual({ photoAlt: ["photos.alt-missing"] });
  });

  test("that was described is asked for again when it is not there: browsers do not keep files", () => {
    expect(errorsOf({ photo: none, photoAlt: "22 trees." })).toEqual({ photo: ["photos.missing"] });
  });

  test("over ten megabytes is refused with its weight", () => {
    const heavy = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "trees.jpg");
    expect(errorsOf({ photo: heavy, photoAlt: "22 trees." })).toEqual({ photo: ["photos.too-large?mb=11"] });
  });

  test("without anything in it is unreadable", () => {
    expect(errorsOf({ photo: new File([], "trees.jpg"), photoAlt: "22 trees." })).toEqual({ photo: ["photos.unreadable"] });
  });

  test("is one: two are refused, and so is a text in its place", () => {
    const data = new FormData();
    for (const [name, value] of [
      ["kind", "done"],
      ["sentence", "See."],
      ["photo", photo],
      ["photo", photo],
      ["photoAlt", "Trees."],
    ] as const)
      data.append(name, value);
    expect(parseForm(data, commitmentForm).status).toBe("error");
    expect(errorsOf({ photo: "trees.jpg" })).toHaveProperty("photo");
  });

  test("does not come back with the form, nor does a file in the place of a text", () => {
    const data = new FormData();
    data.append("sentence", photo);
    data.append("photo", photo);
    const reply = parseForm(data, commitmentForm).reply();
    expect(reply.error).toHaveProperty("sentence");
    expect(JSON.stringify(reply.initialValue ?? {})).not.toContain("trees");
    expect(Object.values(reply.initialValue ?? {}).some((value) => value instanceof File)).toBe(false);
  });
});

test("progress and a withdrawal need a sentence, and nothing more", () => {
  for (const kind of ["progress", "withdrawn"]) expect(errorsOf({ kind })).toEqual({});
  expect(errorsOf({ kind: "progress", sentence: " " })).toEqual({ sentence: ["commitments.sentence-missing"] });
  expect(errorsOf({ kind: "nothing" })).toEqual({ kind: ["commitments.kind-missing"] });
});
