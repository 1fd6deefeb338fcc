/**
 * The network of an internet address, as text that PostgreSQL reads as a cidr: the first 24 bits of an IPv4 address, the first 64 of an IPv6
 * one, which are a household, an office or a library and not a person. Nothing finer is kept. Null for what is no address.
 */
export function networkOf(address: string): string | null {
  const bare = withoutPort(address.trim());
  const four = bytesOf(bare);
  if (four) return ofIpv4(four);
  const groups = groupsOf(bare);
  if (!groups) return null;
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return ofIpv4(lastBytes(groups));
  return `${textOf(groups.slice(0, 4))}::/64`;
}

/** A network as staff type or follow it: an IPv4 one of 16 to 24 bits, an IPv6 one of 32 to 64; null for anything else. */
export function readNetwork(text: string): string | null {
  const [address = "", length = "", ...rest] = text.trim().split("/");
  if (rest.length > 0 || !/^\d{1,2}$/.test(length)) return null;
  const bits = Number(length);
  const four = bytesOf(address);
  if (four) return bits >= 16 && bits <= 24 ? `${cut(four, bits, 8).join(".")}/${bits}` : null;
  const groups = groupsOf(address);
  return groups && bits >= 32 && bits <= 64 ? `${textOf(cut(groups, bits, 16).slice(0, 4))}::/${bits}` : null;
}

/** True for the networks that `networkOf` gives; wider ones hold several of them. */
export function isNarrow(network: string): boolean {
  return network.endsWith(network.includes(":") ? "/64" : "/24");
}

function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(address);
  if (bracketed) return (bracketed[1] ?? "").replace(/%.*$/, "");
  return /^[\d.]+:\d+$/.test(address) ? address.replace(/:\d+$/, "") : address.replace(/%.*$/, "");
}

function ofIpv4([one, two, three]: number[]): string {
  return `${one}.${two}.${three}.0/24`;
}

function bytesOf(address: string): number[] | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return null;
  const bytes = address.split(".").map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

function groupsOf(address: string): number[] | null {
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const bytes = mapped ? bytesOf(mapped[2] ?? "") : null;
  if (mapped && !bytes) return null;
  const [a = 0, b = 0, c = 0, d = 0] = bytes ?? [];
  const text = mapped ? `${mapped[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}` : address;
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(Math.max(0, missing)).fill("0"), ...tail];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => Number.parseInt(group, 16)) : null;
}

function lastBytes(groups: number[]): number[] {
  return groups.slice(6).flatMap((group) => [group >> 8, group & 255]);
}

/** Sets everything after the first `bits` bits to zero; `size` is the bits of one part. */
function cut(parts: number[], bits: number, size: number): number[] {
  return parts.map((part, at) => {
    const dropped = Math.min(size, Math.max(0, (at + 1) * size - bits));
    return (part >> dropped) << dropped;
  });
}

function textOf(groups: number[]): string {
  return groups.map((group) => group.toString(16)).join(":");
}
