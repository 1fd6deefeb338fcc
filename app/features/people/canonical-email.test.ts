import { expect, test } from "vitest";
import { canonicalEmailOf } from "./canonical-email";

test.each([
  ["Ana.Lopez@Gmail.com", "analopez@gmail.com"],
  ["a.n.a+trees@googlemail.com", "ana@gmail.com"],
  ["Ana+trees@outlook.com", "ana@outlook.com"],
  ["ana.lopez+x@hotmail.com", "ana.lopez@hotmail.com"],
  ["ana+x+y@live.com", "ana@live.com"],
  ["ana-trees@yahoo.com", "ana@yahoo.com"],
  ["ana+trees@yahoo.com", "ana+trees@yahoo.com"],
  ["ana+trees@me.com", "ana@icloud.com"],
  ["ana@mac.com", "ana@icloud.com"],
  ["ana+trees@fastmail.com", "ana@fastmail.com"],
  ["trees@ana.fastmail.com", "ana@fastmail.com"],
  ["ana+trees@pm.me", "ana@proton.me"],
  ["ana@protonmail.com", "ana@proton.me"],
])("reads %s as the mailbox %s", (address, mailbox) => {
  expect(canonicalEmailOf(address)).toBe(mailbox);
});

test.each([
  ["Ana+Trees@Oxbow.example", "ana+trees@oxbow.example"],
  ["ana.lopez@company.example", "ana.lopez@company.example"],
  ["ana.lopez@outlook.com", "ana.lopez@outlook.com"],
  ["ana@gmail.com.example", "ana@gmail.com.example"],
  ["ana@notgmail.com", "ana@notgmail.com"],
  ["ana@fastmail.example", "ana@fastmail.example"],
])("takes nothing but capitals from %s, where a tag or a dot may be somebody else", (address, mailbox) => {
  expect(canonicalEmailOf(address)).toBe(mailbox);
});

test("keeps the domains of Outlook and Yahoo apart: the same name there is somebody else", () => {
  expect(canonicalEmailOf("ana@hotmail.com")).not.toBe(canonicalEmailOf("ana@outlook.com"));
  expect(canonicalEmailOf("ana@yahoo.com")).not.toBe(canonicalEmailOf("ana@ymail.com"));
});

test.each(["+tag@gmail.com", "...@gmail.com", "no address", "@gmail.com"])(
  "leaves %s alone, which names no mailbox",
  (address) => {
    expect(canonicalEmailOf(address)).toBe(address);
  },
);
