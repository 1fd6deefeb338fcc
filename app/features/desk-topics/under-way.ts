import type { Stage } from "~/features/responses/permissions";

/** A response that is not public yet. */
export interface UnderWay {
  id: number;
  stage: Exclude<Stage, "published">;
}
