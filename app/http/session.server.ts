import { createHash, randomBytes } from "node:crypto";
import { DrizzlePostgreSQLAdapter, type PostgreSQLUserTable } from "@lucia-auth/adapter-drizzle";
import { eq, sql } from "drizzle-orm";
import { type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import type { Actor, ActorGrant, PostingLimit } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { people, sessions } from "~db/schema";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, Actor & { stamp: number }>;
    UserId: number;
    DatabaseUserAttributes: Omit<Actor, "id"> & { stamp: number };
    DatabaseSessionAttributes: SessionAttributes;
  }
}

interface SessionAttributes {
  createdAt: Date;
  stamp: number;
}

const idle = new TimeSpan(14, "d");
const absolute = new TimeSpan(90, "d");

/** Sessions of signed-in people. All of lucia is behind this interface, so that it can be replaced here. */
export interface Sessions {
  /** The person behind the request's cookie, with the grants in force now; null when there is none. One query. */
  actorOf: (cookieHeader: string | null) => Promise<Actor | null>;
  /** Starts a session under a new token and gives the `Set-Cookie` value. */
  start: (personId: number, now: Date) => Promise<string>;
  /** Ends the session of the request's cookie and gives the `Set-Cookie` value that clears it. */
  end: (cookieHeader: string | null) => Promise<string>;
  /** True when the request carries a session cookie, valid or not. */
  hasCookie: (cookieHeader: string | null) => boolean;
}

/** `secure`: the site is served over https, so the cookie gets the `__Host-` prefix, which browsers refuse over http. */
export function sessionsOf(db: Database, options: { secure: boolean }): Sessions {
  const lucia = new Lucia(new SessionAdapter(db), {
    sessionExpiresIn: idle,
    sessionCookie: {
      name: options.secure ? "__Host-session" : "session",
      expires: false,
      attributes: { secure: options.secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: ({ createdAt, stamp }) => ({ createdAt, stamp }),
    getUserAttributes: ({ name, locale, neighborhoodId, grants, postingLimit, stamp }) => ({
      name,
      locale,
      neighborhoodId,
      grants,
      postingLimit,
      stamp,
    }),
  });
  const tokenOf = (header: string | null) => lucia.readSessionCookie(header ?? "");

  return {
    async actorOf(header) {
      const token = tokenOf(header);
      if (!token) return null;
      const { session, user } = await lucia.validateSession(hashOf(token));
      if (!session || session.stamp !== user.stamp) return null;
      if (Date.now() - session.createdAt.getTime() > absolute.milliseconds()) return null;
      const { id, name, locale, neighborhoodId, grants, postingLimit } = user;
      return { id, name, locale, neighborhoodId, grants, postingLimit };
    },
    async start(personId, now) {
      const token = randomBytes(32).toString("base64url");
      const [person] = await db.select({ stamp: people.stamp }).from(people).where(eq(people.id, personId));
      await lucia.createSession(personId, { createdAt: now, stamp: person?.stamp ?? 0 }, { sessionId: hashOf(token) });
      const cookie = lucia.createSessionCookie(token);
      cookie.attributes.maxAge = absolute.seconds();
      return cookie.serialize();
    },
    async end(header) {
      const token = tokenOf(header);
      if (token) await lucia.invalidateSession(hashOf(token));
      return lucia.createBlankSessionCookie().serialize();
    },
    hasCookie: (header) => tokenOf(header) !== null,
  };
}

/** The table holds only the hash: lucia by itself would store the secret in clear. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const sessionWithPerson = prepared((db) =>
  db
    .select({
      id: sessions.id,
      userId: sessions.userId,
      expiresAt: sessions.expiresAt,
      createdAt: sessions.createdAt,
      sessionStamp: sessions.stamp,
      stamp: people.stamp,
      name: people.displayName,
      locale: people.locale,
      neighborhoodId: people.neighborhoodId,
      grants: sql<ActorGrant[] | null>`(
        select json_agg(json_build_object('id', g.id, 'role', g.role, 'officeId', g.office_id) order by g.id)
        from grants g where g.person_id = ${people.id} and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
         and not exists (select from suspensions s where s.person_id = g.person_id and s.lifted_at is null and now() between s.starts_at and s.ends_at))`,
      postingLimit: sql<{ kind: PostingLimit["kind"]; until: string } | null>`(
        select json_build_object('kind', l.kind, 'until', l.ends_at) from posting_limits l
         where l.person_id = ${people.id} and l.lifted_at is null and l.starts_at <= now() and l.ends_at > now()
         order by l.kind = 'suspend' desc, l.ends_at desc limit 1)`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .where(eq(sessions.id, sql.placeholder("id")))
    .prepare("session_with_person"),
);

/** The library's adapter, except that one prepared query brings session, person and grants together. */
class SessionAdapter extends DrizzlePostgreSQLAdapter {
  readonly #db: Database;

  constructor(db: Database) {
    // The library types the users' id as one that is inserted; ours the database gives. It only ever joins on it.
    super(db, sessions, people as unknown as PostgreSQLUserTable);
    this.#db = db;
  }

  override async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await sessionWithPerson(this.#db).execute({ id });
    if (!row) return [null, null];
    const { userId, expiresAt, createdAt, sessionStamp, stamp, name, locale, neighborhoodId, grants } = row;
    const postingLimit = row.postingLimit && { ...row.postingLimit, until: new Date(row.postingLimit.until) };
    return [
      { id, userId, expiresAt, attributes: { createdAt, stamp: sessionStamp } },
      { id: userId, attributes: { stamp, name, locale, neighborhoodId, grants: grants ?? [], postingLimit } },
    ];
  }
}
