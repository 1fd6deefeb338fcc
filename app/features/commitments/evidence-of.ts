import type { CommitmentUpdateForm } from "./commitment-form";
import { webAddressOf } from "./web-address";

export type EvidenceKind = "link" | "photo" | "ordinance";

/** What an update shows: an address, the number of an ordinance, or a photo alone. A photo may also stand beside either. */
export function evidenceOf({ link, ordinance, photo }: Pick<CommitmentUpdateForm, "link" | "ordinance" | "photo">): {
  evidenceKind: EvidenceKind | null;
  evidence: string;
} {
  const address = webAddressOf(link);
  if (address) return { evidenceKind: "link", evidence: address };
  if (ordinance !== "") return { evidenceKind: "ordinance", evidence: ordinance };
  return { evidenceKind: photo ? "photo" : null, evidence: "" };
}
