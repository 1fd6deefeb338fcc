import { createCookie } from "@remix-run/node";
import type { Config } from "~/config.server";

/** The small cookies around sign-in. Each carries only a random secret; what it stands for is in the database. */
export function cookiesOf(config: Config) {
  const secure = config.appOrigin.startsWith("https:");
  const cookie = (name: string, maxAge: number) =>
    createCookie(secure ? `__Host-${name}` : name, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge });
  return {
    /** The browser that asked for a code. */
    challenge: cookie("challenge", 15 * 60),
    /** What somebody wrote before signing in. */
    waiting: cookie("waiting", 24 * 60 * 60),
  };
}
