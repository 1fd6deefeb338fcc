import { listDeskOffices } from "~/features/delegations/desk-offices.server";
import { watchesOffices } from "~/features/delegations/permissions";
import { listToSign } from "~/features/desk/list-to-sign.server";
import type { Actor } from "~/features/people/actor";
import { dayIn } from "~/features/responses/calendar";
import { deskOfficesOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import {
  type BriefWhere,
  briefShown,
  listBriefCommitments,
  listBriefPromises,
  listRisingIdeas,
  listSensitive,
} from "./brief.server";

/** The day on one sheet: of every office for the people of the lead office, else of the actor's. Six queries. */
export async function readBrief(db: Database, actor: Actor, city: { timeZone: string; leadOfficeId: number | null }, now: Date) {
  const ownIds = deskOfficesOf(actor);
  const isOfEveryOffice = watchesOffices(actor, city);
  const offices = await listDeskOffices(db, isOfEveryOffice ? "all" : ownIds);
  const officeIds = offices.map(({ id }) => id);
  const where: BriefWhere = { officeIds, today: dayIn(city.timeZone, now), timeZone: city.timeZone, now };
  const [toSign, promises, commitments, rising, sensitive] = await Promise.all([
    listToSign(db, { officeIds, limit: briefShown }),
    listBriefPromises(db, where),
    listBriefCommitments(db, where),
    listRisingIdeas(db, where),
    listSensitive(db, where),
  ]);
  return { ownIds, offices: isOfEveryOffice ? null : offices, toSign, promises, commitments, rising, sensitive };
}

export type Brief = Awaited<ReturnType<typeof readBrief>>;
