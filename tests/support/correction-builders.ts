import { startCorrection } from "~/features/responses/correct-response.server";
import { approveResponse } from "~/features/responses/move-response.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import { saveResponse } from "~/features/responses/save-response.server";
import type { Database } from "~db/client.server";
import { aText, type Desk } from "./response-builders";

interface Corrected {
  responseId: number;
  /** The newest version so far; the correction is the next. */
  version?: number;
}

/** A correction of a published response that a second person approved. Gives the number of its version. */
export async function anApprovedCorrection(
  db: Database,
  desk: Desk,
  { responseId, version = 1 }: Corrected,
  now: Date,
  values: Parameters<typeof aText>[0],
): Promise<number> {
  await startCorrection(db, desk.drafter, responseId, version, now);
  const text = aText({ correctionNote: "The number was wrong.", ...values, version });
  await saveResponse(db, desk.drafter, responseId, text, now);
  await approveResponse(db, desk.approver, responseId, version + 1, now);
  return version + 1;
}

/** The same, published. */
export async function aPublishedCorrection(
  db: Database,
  desk: Desk,
  corrected: Corrected,
  now: Date,
  values: Parameters<typeof aText>[0],
): Promise<void> {
  const version = await anApprovedCorrection(db, desk, corrected, now, values);
  await publishResponse(db, desk.approver, corrected.responseId, version, desk.site, now);
}
