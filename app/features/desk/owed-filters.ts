import { type Delegation, type Desk, desksOf } from "~/features/delegations/delegation";
import { type OwedKind, type OwedStage, owedKinds, owedStages } from "./owed-item";

/** How the desk is looked at, as its address says. Null: all. */
export interface OwedFilters {
  kind: OwedKind | null;
  stage: OwedStage | null;
  owner: "me" | "nobody" | number | null;
}

/** What an address asks for; what it cannot mean is left out. */
export function owedFiltersIn(search: URLSearchParams): OwedFilters {
  const owner = search.get("owner") ?? "";
  return {
    kind: owedKinds.find((kind) => kind === search.get("kind")) ?? null,
    stage: owedStages.find((stage) => stage === search.get("stage")) ?? null,
    owner: owner === "me" || owner === "nobody" ? owner : /^[1-9]\d{0,8}$/.test(owner) ? Number(owner) : null,
  };
}

/** Whose desks are looked at: with their own, those somebody looks after. Null: everybody's. */
export function desksLookedAt(owner: OwedFilters["owner"], actorId: number, delegations: Delegation[]): Desk[] | "nobody" | null {
  if (owner === null || owner === "nobody") return owner;
  return desksOf(delegations, owner === "me" ? actorId : owner);
}

/** The desk's address with an office and filters, for links and for coming back. Without language. */
export function deskPath(show: string, office: string | null, filters?: OwedFilters, after?: string | null): string {
  const search = new URLSearchParams();
  if (show !== "owed") search.set("show", show);
  if (office) search.set("office", office);
  for (const [name, value] of Object.entries(filters ?? {})) if (value !== null) search.set(name, String(value));
  if (after) search.set("after", after);
  return search.size > 0 ? `/desk?${search}` : "/desk";
}
