import { expect, test } from "vitest";
import { isNarrow, networkOf, readNetwork } from "./network";

test.each([
  ["203.0.113.77", "203.0.113.0/24"],
  ["203.0.113.77:51234", "203.0.113.0/24"],
  ["::ffff:203.0.113.77", "203.0.113.0/24"],
  ["::ffff:cb00:714d", "203.0.113.0/24"],
  ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
  ["fe80:1:2:3::1%eth0", "fe80:1:2:3::/64"],
  ["::1", "0:0:0:0::/64"],
])("keeps of %s only %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each(["", "unknown", "300.1.1.1", "1.2.3", "2001:db8:::1", "1:2:3:4:5:6:7:8:9", "2001:zz::1"])(
  "keeps nothing of %j, which is no address",
  (address) => {
    expect(networkOf(address)).toBeNull();
  },
);

test.each([
  ["203.0.113.0/24", "203.0.113.0/24"],
  ["203.0.113.9/16", "203.0.0.0/16"],
  ["2001:db8:1:2::/64", "2001:db8:1:2::/64"],
  ["2001:db8:1:2ff::/56", "2001:db8:1:200::/56"],
  ["2001:db8:1:2::/48", "2001:db8:1:0::/48"],
  ["203.0.113.9/32", null],
  ["0.0.0.0/0", null],
  ["::/0", null],
  ["2001:db8::1/128", null],
  ["203.0.113.0", null],
])("reads the network %s as %s", (text, network) => {
  expect(readNetwork(text)).toBe(network);
});

test("tells a wider network from the ones that are kept", () => {
  expect([
    isNarrow("203.0.113.0/24"),
    isNarrow("2001:db8:1:2::/64"),
    isNarrow("203.0.0.0/16"),
    isNarrow("2001:db8:1:0::/48"),
  ]).toEqual([true, true, false, false]);
});
