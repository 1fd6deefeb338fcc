import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The address a request came from. Each trusted proxy appends one entry to `X-Forwarded-For`, so the entry that many places
 * from the end is the last one that can be believed; with no trusted proxies the header is ignored.
 */
export function clientAddressOf(c: Context, trustedProxyHops: number): string {
  const direct = getConnInfo(c).remote.address ?? "";
  if (trustedProxyHops === 0) return direct;
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return forwarded.at(-trustedProxyHops) || direct;
}
