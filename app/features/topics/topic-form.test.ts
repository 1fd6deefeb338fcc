import { expect, test } from "vitest";
import { draftForms, topicForm } from "./topic-form";

const typed = { intent: "save", question: "When should your library be open?", askingOfficeId: "1", responsibleOfficeId: "1" };
const errorsOf = (values: Record<string, unknown>) =>
  topicForm.safeParse({ ...typed, ...values }).error?.issues.map(({ path, message }) => [path[0], message]);

test("take a question and its offices", () => {
  expect(draftForms.parse(typed)).toMatchObject({
    question: typed.question,
    askingOfficeId: 1,
    summary: "",
    promiseMinSupports: null,
  });
  expect(draftForms.parse({ intent: "release" })).toEqual({ intent: "release" });
});

test.for([
  [{ question: undefined }, "question", "admin.question-empty"],
  [{ summary: "x".repeat(161) }, "summary", "common.too-long?count=1&max=160"],
  [{ askingOfficeId: undefined }, "askingOfficeId", "admin.choose-office"],
  [{ askingOfficeId: "1; drop" }, "askingOfficeId", "admin.choose-office"],
  [{ cover: "../../etc/passwd" }, "cover", "common.field-choose"],
  [{ slug: "Library Hours" }, "slug", "admin.slug-wrong"],
  [{ promiseMinSupports: "0" }, "promiseMinSupports", "admin.count-wrong?max=100000"],
  [{ promiseTopIdeas: "ten" }, "promiseTopIdeas", "admin.count-wrong?max=1000"],
  [{ answerBy: "days" }, "answerDays", "admin.count-wrong?max=365"],
  [{ answerBy: "days", answerDays: "366" }, "answerDays", "admin.count-wrong?max=365"],
  [{ answerBy: "soon" }, "answerBy", "common.field-choose"],
  [{ opensAt: "soon" }, "opensAt", "admin.time-wrong"],
  [{ opensAt: "2026-12-01T08:00", closesAt: "2026-12-01T08:00" }, "closesAt", "admin.closes-before-opens"],
  [{ closesAt: "2026-12-01T08:00", respondBy: "2026-12-01T08:00" }, "respondBy", "admin.answers-before-closes"],
] as const)("refuse %j", ([values, field, message]) => {
  expect(errorsOf(values)).toEqual([[field, message]]);
});

test("refuse fields they do not know", () => {
  expect(errorsOf({ releasedAt: "2026-01-01" })).toEqual([[undefined, "common.field-unknown"]]);
});
