import { createHash, randomBytes } from "node:crypto";
import type { Session } from "./accounts";
import { inCity } from "./city";
import { origin } from "./origin";

export interface NewPerson {
  email: string;
  session: Session;
}

/**
 * Somebody of whom no other story knows, signed in: whoever shares an account with another story may find its decisions and its settings.
 * They joined a year ago.
 */
export function aNewPerson(name: string, role?: "moderator"): Promise<NewPerson> {
  const email = `${randomBytes(6).toString("hex")}@example.org`;
  const token = randomBytes(20).toString("hex");
  return inCity(async (client) => {
    await client.query(
      `with person as (
         insert into people (email, display_name, created_at) values ($1, $2, now() - interval '1 year') returning id, stamp),
       granted as (
         insert into grants (person_id, role, starts_at) select id, $3::role, now() - interval '1 year' from person where $3::role is not null)
       insert into sessions (id, user_id, expires_at, created_at, stamp) select $4, id, now() + interval '1 day', now(), stamp from person`,
      [email, name, role ?? null, createHash("sha256").update(token).digest("hex")],
    );
    return { email, session: sessionOf(token) };
  });
}

function sessionOf(token: string): Session {
  const { hostname } = new URL(origin());
  const cookie = { name: "session", value: token, domain: hostname, path: "/", expires: -1 };
  return { cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" }], origins: [] };
}
