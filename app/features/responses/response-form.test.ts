import { expect, test } from "vitest";
import { parseForm } from "~/http/form.server";
import { decidedIdeas, newResponseForm, responseForm } from "./response-form";

function sent(fields: Record<string, string>, schema: typeof responseForm | typeof newResponseForm = responseForm) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseForm(form, schema);
}

const full = {
  intent: "send",
  version: "2",
  "ideas[0].id": "312",
  "ideas[0].decision": "no",
  "ideas[1].id": "313",
  "ideas[1].decision": "out",
  decision: "no",
  summary: "No. The bridge belongs to the state.",
  why: "State law.",
  next: "We wrote to the state.",
  nextOn: "",
  contact: "402-555-0110",
  summaryEs: "",
  whyEs: "",
  nextEs: "",
  contactEs: "",
};

test("reads a response with a decision for each idea; one that is taken out is left out", () => {
  const submission = sent(full);
  expect(submission.status).toBe("success");
  expect(submission.payload).toBeDefined();
  if (submission.status !== "success") return;
  expect(submission.value).toMatchObject({
    intent: "send",
    version: 2,
    coversTopic: false,
    ideas: [
      { id: 312, decision: "no" },
      { id: 313, decision: "out" },
    ],
    summaryEs: "",
  });
});

test("an idea without a decision of its own has that of the whole, and one that is out has none", () => {
  const ideas = [{ id: 1 }, { id: 2, decision: "done" as const }, { id: 3, decision: "out" as const }, { id: 1 }];
  expect([...decidedIdeas({ decision: "no", ideas })]).toEqual([
    [1, "no"],
    [2, "done"],
  ]);
});

test("does not send a text with a blank that a template left, in either language; a draft may have it", () => {
  const blanks = { ...full, why: "It costs about [amount].", nextEs: "Antes del [fecha]." };
  expect(sent(blanks).reply().error).toEqual({
    why: ["composer.blank-left?blank=%5Bamount%5D"],
    nextEs: ["composer.blank-left?blank=%5Bfecha%5D"],
  });
  expect(sent({ ...blanks, intent: "save" }).status).toBe("success");
  expect(sent({ ...full, why: "See [the report](https://oxbow.example/report)." }).status).toBe("success");
});

test("saves an unfinished draft", () => {
  expect(sent({ ...full, intent: "save", summary: "", why: "", next: "", contact: "" }).status).toBe("success");
});

test("does not send an unfinished text", () => {
  const { error } = sent({ ...full, summary: "", why: "", next: "", contact: "" }).reply();
  expect(error).toMatchObject({
    summary: ["desk.summary-missing"],
    why: ["desk.why-missing"],
    next: ["desk.next-missing"],
    contact: ["desk.contact-missing"],
  });
});

test("asks for a day and for what counts as done when it says that the city will do something", () => {
  const missing = { nextOn: ["desk.next-on-missing"], doneWhen: ["composer.done-when-missing"] };
  expect(sent({ ...full, decision: "will_do" }).reply().error).toEqual(missing);
  expect(sent({ ...full, "ideas[0].decision": "doing" }).reply().error).toEqual(missing);
  const promise = { ...full, decision: "will_do", nextOn: "2027-03-15" };
  expect(sent({ ...promise, doneWhen: "22 trees stand at 9 stops." }).status).toBe("success");
  expect(sent({ ...promise, intent: "save" }).status).toBe("success");
});

test("does not ask again what counts as done where the commitment stays as it is", () => {
  const promise = { ...full, decision: "will_do", nextOn: "2027-03-15", corrects: "on", correctionNote: "The cost was wrong." };
  expect(sent({ ...promise, keepsCommitment: "on" }).status).toBe("success");
  expect(sent(promise).reply().error).toEqual({ doneWhen: ["composer.done-when-missing"] });
});

test("a correction that is sent says what changed; one that is saved may wait with it", () => {
  expect(sent({ ...full, corrects: "on" }).reply().error).toEqual({ correctionNote: ["composer.correction-note-missing"] });
  expect(sent({ ...full, corrects: "on", intent: "save" }).status).toBe("success");
  expect(sent({ ...full, corrects: "on", correctionNote: "n".repeat(301) }).reply().error).toEqual({
    correctionNote: ["common.too-long?count=1&max=300"],
  });
});

test("takes ideas along that were ticked, decided like all of it", () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...full, also: "400" })) form.append(name, value);
  form.append("also", "401");
  const submission = parseForm(form, responseForm);
  if (submission.status !== "success" || submission.value.intent !== "send") throw new Error("not accepted");
  expect([...decidedIdeas(submission.value)].sort()).toEqual([
    [312, "no"],
    [400, "no"],
    [401, "no"],
  ]);
});

test("refuses more than 60 ideas, however they were named", () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(full)) form.append(name, value);
  for (let id = 1000; id < 1060; id += 1) form.append("also", String(id));
  expect(parseForm(form, responseForm).reply().error).toEqual({ ideas: ["desk.too-many-ideas"] });
});

test("refuses a day that is none", () => {
  for (const nextOn of ["2027-02-30", "0000-01-01", "9999-12-31", "03/15/2027"]) {
    expect(sent({ ...full, nextOn }).reply().error).toEqual({ nextOn: ["desk.next-on-unreadable"] });
  }
});

test("refuses a response to nothing", () => {
  expect(sent({ ...full, "ideas[0].decision": "out" }).reply().error).toEqual({ coversTopic: ["desk.answers-nothing"] });
  expect(sent({ ...full, "ideas[0].decision": "out", coversTopic: "on" }).status).toBe("success");
});

test("refuses a decision longer than a sentence", () => {
  expect(sent({ ...full, summary: "n".repeat(201) }).reply().error).toEqual({ summary: ["common.too-long?count=1&max=200"] });
});

test("refuses a missing decision, unknown fields and unknown acts", () => {
  expect(sent({ ...full, decision: "" }).reply().error).toEqual({ decision: ["desk.decision-missing"] });
  expect(sent({ ...full, stage: "published" }).status).toBe("error");
  expect(sent({ ...full, intent: "erase" }).status).toBe("error");
  expect(sent({ intent: "publish", version: "1" }, newResponseForm).status).toBe("error");
});

test("sending back needs a reason", () => {
  expect(sent({ intent: "back", version: "1", reason: "" }).reply().error).toEqual({ reason: ["desk.reason-missing"] });
  expect(sent({ intent: "back", version: "1", reason: "The cost is missing." }).status).toBe("success");
});

test("a box that is neither ticked nor empty is refused with a sentence of ours", () => {
  for (const box of ["coversTopic", "corrects", "keepsCommitment"]) {
    const submission = sent({ ...full, [box]: "yes" });
    expect(submission, box).toMatchObject({ error: { [box]: ["common.field-unreadable"] } });
  }
});
