import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { decisionForm, passagesOf } from "./decision-form";

function parsed(fields: Record<string, string>, schema: typeof decisionForm = decisionForm) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const submission = parseWithZod(data, { schema });
  return {
    status: submission.status,
    value: submission.status === "success" ? submission.value : null,
    error: submission.status === "error" ? submission.error : null,
  };
}

test("hides with a clause, a passage and a reason alone", () => {
  expect(parsed({ clause: "2", passage: "402-555", reason: "A phone number." }).value).toMatchObject({
    clause: 2,
    passage: "402-555",
    reason: "A phone number.",
  });
});

test("names every field that is missing for hiding", () => {
  expect(parsed({ intent: "hide", clause: "", passage: " ", reason: "\u200b" }).error).toEqual({
    clause: ["moderation.clause-missing"],
    passage: ["moderation.passage-missing"],
    reason: ["moderation.reason-missing"],
  });
});

test("keeps without any words, and asks for a reason to make something visible again", () => {
  expect(parsed({ intent: "keep", reason: "" }).status).toBe("success");
  expect(parsed({ intent: "restore" }).error).toEqual({ reason: ["moderation.reason-missing"] });
});

test.each(["two", "2.5", "-1", "0", "1e9", "99999999999"])("refuses the clause %s", (clause) => {
  expect(parsed({ clause, passage: "x", reason: "y" }).error).toHaveProperty("clause");
});

test("refuses fields it does not know and acts it does not know", () => {
  expect(parsed({ clause: "2", passage: "x", reason: "y", hidden_by: "1" }).status).toBe("error");
  expect(parsed({ intent: "delete", clause: "2", passage: "x", reason: "y" }).error).toHaveProperty("intent");
});

test.each([
  ["collapse", ["original", "reason"]],
  ["move", ["topic", "clause", "reason"]],
  ["redact", ["clause", "passages", "reason"]],
  ["slow", ["clause", "passage", "reason", "days"]],
  ["suspend", ["clause", "passage", "reason", "days"]],
])("to %s takes %s", (intent, fields) => {
  expect(Object.keys(parsed({ intent }).error ?? {}).sort()).toEqual([...fields].sort());
});

test("reads the number of the one that stays as people write it", () => {
  for (const original of [
    "312",
    "idea 312",
    "#312",
    "https://hearback.example/ideas/312",
    "/es/ideas/9?thread=3#comment-312",
    "/comments/312/copies",
  ]) {
    expect(parsed({ intent: "collapse", original, reason: "A copy." }).value?.original, original).toBe(312);
  }
  for (const original of ["idea", "0", "12345678901", "x312"]) {
    expect(parsed({ intent: "collapse", original, reason: "A copy." }).error, original).toHaveProperty("original");
  }
});

test("reads one passage a line", () => {
  expect(passagesOf(" Ana \n\n12 Elm\n")).toEqual(["Ana", "12 Elm"]);
});
