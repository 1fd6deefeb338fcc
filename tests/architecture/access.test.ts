import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import routes from "~/routes";
import { seedDemoCity } from "~db/seed";
import { aPerson } from "../support/builders";
import { aCheck } from "../support/check-builders";
import { ownDatabase } from "../support/database";
import { aRead, aWrite, statusFrom } from "../support/visit";

// Who gets which page. A route without an entry here fails: whoever adds one says whom it is for.

const everyone = ["visitor", "resident", "clerk", "moderator", "drafter", "approver", "administrator"] as const;
type Who = (typeof everyone)[number];

/** Who may open the page; everybody else is led to sign-in (visitors) or refused. */
const readers: Record<string, readonly Who[]> = {
  home: everyone,
  topics: everyone,
  "topics.$slug": everyone,
  "topics.$slug.ideas.new": everyone,
  "topics.$slug.similar": everyone,
  "topics.$slug.report": everyone,
  "topics.$slug.report-csv": everyone,
  "ideas.$ideaId": everyone,
  "ideas.$ideaId.support": everyone,
  "ideas.$ideaId.comments": everyone,
  "ideas.$ideaId.edit": [],
  "ideas.$ideaId.versions": everyone,
  "ideas.$ideaId.copies": everyone,
  "ideas.$ideaId.report": everyone.filter((who) => who !== "visitor"),
  "ideas.$ideaId.photos": [],
  "comments.$commentId.helpful": everyone,
  "comments.$commentId.edit": [],
  "comments.$commentId.versions": everyone,
  "comments.$commentId.copies": everyone,
  "comments.$commentId.report": everyone.filter((who) => who !== "visitor"),
  "responses.$responseId": everyone,
  "responses.$responseId.versions.$number": everyone,
  "sign-in": everyone,
  "sign-in.waiting": everyone.filter((who) => who !== "visitor"),
  "sign-in.demo": everyone,
  "sign-out": everyone,
  me: everyone.filter((who) => who !== "visitor"),
  "me.decisions.$decisionId": [],
  "did-this-answer.$token": everyone,
  "responses.$responseId.check": everyone.filter((who) => who !== "visitor"),
  offices: everyone,
  "offices.$slug": everyone,
  "offices.$slug.scorecard": everyone,
  "offices.scorecards": everyone,
  "commitments.$commitmentId": everyone,
  "photos.$photoId": everyone,
  "photos.$photoId.report": everyone.filter((who) => who !== "visitor"),
  promises: everyone,
  outcomes: everyone,
  supports: everyone,
  "moderation.supports": ["moderator", "administrator"],
  "moderation.limits": ["moderator", "administrator"],
  "moderation.supports.new": ["moderator", "administrator"],
  "moderation.supports.voids.$voidId": ["moderator", "administrator"],
  policy: everyone,
  "policy.versions": everyone,
  "policy.versions.$number": everyone,
  "policy.filters": everyone,
  help: everyone,
  desk: ["drafter", "approver"],
  "desk.brief": ["drafter", "approver"],
  "desk.assign": ["drafter", "approver"],
  "desk.delegations": ["drafter", "approver"],
  "desk.notes": ["drafter", "approver"],
  "desk.topics.$slug": ["drafter", "approver"],
  "desk.topics.$slug.promise": ["drafter", "approver"],
  "desk.responses.new": ["drafter", "approver"],
  "desk.responses.$responseId": ["drafter", "approver"],
  "desk.responses.$responseId.autosave": ["drafter", "approver"],
  "desk.commitments.$commitmentId": ["drafter", "approver"],
  moderation: ["moderator"],
  "moderation.ledger": everyone,
  "moderation.ledger-csv": everyone,
  "moderation.reviews": ["moderator"],
  "moderation.reviews.$reviewId": ["moderator"],
  "moderation.cases.$caseId.claim": ["moderator"],
  "moderation.second-opinion": ["moderator"],
  "moderation.bulk": ["moderator"],
  "moderation.undo": ["moderator"],
  "moderation.keys": ["moderator"],
  "moderation.photos.$photoId": ["moderator"],
  "moderation.names.$personId": ["moderator"],
  "moderation.ideas.$ideaId": ["moderator"],
  "moderation.comments.$commentId": ["moderator"],
  "moderation.appeals": ["moderator"],
  "moderation.appeals.$appealId": ["moderator"],
  admin: ["administrator"],
  "admin.offices": ["administrator"],
  "admin.offices.$officeId": ["administrator"],
  "admin.people": ["administrator"],
  "admin.people.$personId": ["administrator"],
  "admin.topics": ["administrator"],
  "admin.topics.new": ["administrator"],
  "admin.topics.$topicId": ["administrator"],
  "admin.policy": ["administrator"],
  "admin.policy.draft": ["administrator"],
  "admin.templates": ["administrator"],
  "admin.templates.$templateId": ["administrator"],
  "admin.filters": ["administrator"],
  "admin.settings": ["administrator"],
  "admin.calendar": ["administrator"],
  "dev.mail": everyone,
  "not-found": [],
};

const modules = import.meta.glob<{ loader: LoaderFunction; action?: ActionFunction }>("../../app/routes/*.tsx");
const names = (routes as { id: string }[]).map(({ id }) => id);
const own = ownDatabase();
const now = new Date();
const actors = new Map<Who, Actor | null>([["visitor", null]]);
let params: Record<string, string> = {};

beforeAll(async () => {
  await seedDemoCity({ databaseUrl: own.url, now });
  await own.db.execute(sql`insert into response_templates (slug, name, name_es) values ('thanks', 'Thank you', 'Gracias')`);
  await own.db.execute(sql`
    with photo as (insert into photos (bytes, width, height, alt, created_at) values ('x', 4, 3, 'A bench.', ${now}) returning id)
    insert into idea_photos (photo_id, idea_id, created_at)
    select photo.id, (select min(i.id) from ideas i join topics t on t.id = i.topic_id where t.slug = 'safer-parks' and is_visible), ${now} from photo`);
  await own.db.execute(sql`insert into policy_drafts (clauses, written_at) values ('[]', now())`);
  await own.db.execute(sql`
    insert into voids (rule, reason, condition, proposed_by, proposed_at) select 'made_in_bulk', 'Bots.', '{}', min(id), ${now} from people`);
  const { rows } = await own.db.execute<Record<string, number>>(sql`
    select (select min(id) from response_templates) as template, (select id from offices where slug = 'parks') as office,
           (select min(i.id) from ideas i join topics t on t.id = i.topic_id where t.slug = 'safer-parks' and is_visible) as idea,
           (select min(c.id) from comments c join ideas i on i.id = c.idea_id join topics t on t.id = i.topic_id
             where t.slug = 'safer-parks' and c.is_visible and i.is_visible and c.office_id is null) as comment,
           (select min(r.id) from responses r join topics t on t.id = r.topic_id where t.slug = 'safer-parks' and r.publication_id is not null) as response,
           (select r.publication_id from responses r join topics t on t.id = r.topic_id
             where t.slug = 'safer-parks' and r.publication_id is not null order by r.id limit 1) as publication,
           (select min(c.id) from commitments c join topics t on t.id = c.topic_id where t.slug = 'safer-parks') as commitment,
           (select min(photo_id) from idea_photos) as photo, (select max(id) from voids) as void,
           (select min(id) from people) as person, (select min(id) from topics) as topic`);
  const ids = rows[0] ?? {};
  params = {
    slug: "safer-parks",
    ideaId: String(ids.idea),
    commentId: String(ids.comment),
    responseId: String(ids.response),
    number: "1",
    commitmentId: String(ids.commitment),
    photoId: String(ids.photo),
    officeId: String(ids.office),
    personId: String(ids.person),
    topicId: String(ids.topic),
    voidId: String(ids.void),
    templateId: String(ids.template),
  };
  const { rows: drawn } = await own.db.execute<{ id: number }>(sql`
    insert into blind_reviews (decision_id, drawn_at)
    select min(id), ${now} from decisions d where not exists (select from blind_reviews b where b.decision_id = d.id)
       and not exists (select from decisions r where r.reverses_id = d.id) returning id`);
  params.reviewId = String(drawn[0]?.id);
  const { rows: asked } = await own.db.execute<{ id: number }>(sql`
    insert into appeals (decision_id, person_id, text, created_at)
    select id, author_id, 'Look again.', ${now} from decisions where act = 'hide' and created_at > ${now}::timestamptz - interval '30 days' limit 1
    returning id`);
  params.appealId = String(asked[0]?.id);
  actors.set("resident", await aPerson(own.db));
  for (const who of everyone.slice(2)) {
    const role = who as Role;
    const officeId = role === "drafter" || role === "approver" ? ids.office : undefined;
    actors.set(who, await aPerson(own.db, { roles: [{ role, officeId }] }));
  }
  // Everybody was asked whether the response answered them: the page is for those who were.
  const publication = { id: ids.publication ?? 0, responseId: ids.response ?? 0 };
  for (const actor of actors.values()) {
    if (actor) params.token = (await aCheck(own.db, now, publication, { personId: actor.id })).link.token;
  }
});

test("every route says whom it is for", () => {
  expect(Object.keys(readers).sort()).toEqual([...names].sort());
});

describe.each(names)("%s", (name) => {
  const load = () => modules[`../../app/routes/${name}.tsx`]?.();
  const paramsFor = () => (name.startsWith("offices.$slug") ? { ...params, slug: "parks" } : params);
  const path = `/${name}?topic=safer-parks&whole=1`;

  test.each(everyone)("opened by a %s", async (who) => {
    const route = await load();
    const status = await statusFrom(async () =>
      route?.loader(aRead({ db: own.db, actor: actors.get(who), now }, { path, params: paramsFor() })),
    );
    const allowed = readers[name]?.includes(who);
    if (allowed) expect([200, 303]).toContain(status);
    else if (who === "visitor" && name !== "not-found") expect(status).toBe(303);
    else expect([403, 404, 409]).toContain(status);
  });

  test("changes nothing when a visitor posts an empty form", async () => {
    const route = await load();
    if (!route?.action) return;
    const before = await digest();
    const status = await statusFrom(async () => route.action?.(aWrite({ db: own.db, now }, { path, params: paramsFor() }, {})));
    expect([303, 403, 404, 409, 422]).toContain(status);
    expect(await digest()).toBe(before);
  });
});

/** What must not change when somebody is refused; waiting acts of visitors may. */
async function digest(): Promise<string> {
  const { rows } = await own.db.execute<{ digest: string }>(sql`
    select md5(concat((select count(*) from record), (select string_agg(concat(i.id, i.status, i.hidden_by, i.supports_count), ',' order by id) from ideas i),
      (select count(*) from comments), (select count(*) from responses), (select count(*) from response_versions), (select count(*) from grants),
      (select count(*) from topics), (select count(*) from mails))) as digest`);
  return rows[0]?.digest ?? "";
}
