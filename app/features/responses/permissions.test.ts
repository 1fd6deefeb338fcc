import { expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import {
  approveRefusal,
  deskRefusal,
  publishRefusal,
  type ResponseFacts,
  type Stage,
  saveRefusal,
  sendBackRefusal,
  sendRefusal,
} from "./permissions";

const office = 7;

function someone(id: number, ...roles: [Role, number][]): Actor {
  return {
    id,
    name: null,
    locale: "en",
    neighborhoodId: null,
    grants: roles.map(([role, officeId], index) => ({ id: index + 1, role, officeId })),
  };
}

const drafter = someone(1, ["drafter", office]);
const approver = someone(2, ["approver", office]);
const both = someone(3, ["drafter", office], ["approver", office]);
const stranger = someone(4, ["approver", 8], ["drafter", 8]);

function response(stage: Stage, writers = [drafter.id]): ResponseFacts {
  return { officeId: office, stage, writers };
}

test("a drafter writes and sends, an approver approves and publishes", () => {
  expect(saveRefusal(drafter, response("draft"))).toBeNull();
  expect(sendRefusal(drafter, response("draft"))).toBeNull();
  expect(approveRefusal(approver, response("review"))).toBeNull();
  expect(publishRefusal(approver, response("approved"))).toBeNull();
});

test("a drafter neither approves nor publishes", () => {
  expect(approveRefusal(drafter, response("review", []))).toMatchObject({
    kind: "forbidden",
    key: "desk.only-approvers-approve",
  });
  expect(publishRefusal(drafter, response("approved"))).toMatchObject({ kind: "forbidden", key: "desk.only-approvers-publish" });
});

test("nobody approves a text of which they wrote a version, whatever roles they have", () => {
  expect(approveRefusal(both, response("review", [drafter.id, both.id]))).toMatchObject({
    kind: "forbidden",
    key: "desk.own-text",
  });
  expect(approveRefusal(both, response("review", [drafter.id]))).toBeNull();
});

test("who wrote it may publish it once somebody else approved it", () => {
  expect(publishRefusal(both, response("approved", [both.id]))).toBeNull();
});

test("the desk of another office is not there", () => {
  for (const refusal of [
    deskRefusal(stranger, office),
    saveRefusal(stranger, response("draft")),
    approveRefusal(stranger, response("review")),
    publishRefusal(stranger, response("approved")),
  ]) {
    expect(refusal).toMatchObject({ kind: "missing" });
  }
});

test("only a draft is sent for review", () => {
  for (const stage of ["review", "approved", "published"] as const)
    expect(sendRefusal(drafter, response(stage))).toMatchObject({ kind: "conflict", key: `desk.no-send-${stage}` });
});

test("only what is in review is approved", () => {
  for (const stage of ["draft", "approved", "published"] as const)
    expect(approveRefusal(approver, response(stage))).toMatchObject({ kind: "conflict", key: `desk.no-approve-${stage}` });
});

test("only what is approved is published, and once", () => {
  for (const stage of ["draft", "review"] as const)
    expect(publishRefusal(approver, response(stage))).toMatchObject({ kind: "conflict", key: "desk.not-approved-yet" });
  expect(publishRefusal(approver, response("published"))).toMatchObject({ kind: "conflict", key: "desk.already-published" });
});

test("a published text stays as it is", () => {
  expect(saveRefusal(drafter, response("published"))).toMatchObject({ kind: "conflict", key: "desk.published-stays" });
  expect(sendBackRefusal(approver, response("published"))).toMatchObject({ kind: "conflict", key: "desk.published-stays" });
});

test("anybody of the office may send back what is on its way, but not a draft", () => {
  expect(sendBackRefusal(drafter, response("review"))).toBeNull();
  expect(sendBackRefusal(approver, response("approved"))).toBeNull();
  expect(sendBackRefusal(approver, response("draft"))).toMatchObject({ kind: "conflict", key: "desk.is-draft-already" });
});
