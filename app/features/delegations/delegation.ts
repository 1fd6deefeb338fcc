/** Somebody looks after somebody else's desk in an office, now. */
export interface Delegation {
  officeId: number;
  fromId: number;
  fromName: string | null;
  toId: number;
  toName: string | null;
  /** The first moment at which it no longer holds; null: for good. */
  endsAt: Date | null;
}

/** What lies on a person's desk: all of it, or only that of one office. */
export interface Desk {
  officeId: number | null;
  ownerId: number;
}

/** A person's own desk, and those they look after now, also of somebody who was looking after another. */
export function desksOf(delegations: Delegation[], personId: number): Desk[] {
  const desks: Desk[] = [{ officeId: null, ownerId: personId }];
  for (const desk of desks) {
    for (const { officeId, fromId, toId } of delegations) {
      const isTheirs = toId === desk.ownerId && (desk.officeId === null || desk.officeId === officeId);
      const isKnown = desks.some((known) => known.ownerId === fromId && (known.officeId === null || known.officeId === officeId));
      if (isTheirs && !isKnown) desks.push({ officeId, ownerId: fromId });
    }
  }
  return desks;
}

/** Who looks after what belongs to `ownerId` in this office, and until when; null when the owner does. */
export function standInOf(
  delegations: Delegation[],
  officeId: number,
  ownerId: number,
): Pick<Delegation, "toId" | "toName" | "endsAt"> | null {
  const seen = new Set([ownerId]);
  let found: Delegation | null = null;
  let endsAt: Date | null = null;
  for (let id = ownerId; ; ) {
    const next = delegations.find((each) => each.officeId === officeId && each.fromId === id);
    if (!next || seen.has(next.toId)) break;
    found = next;
    if (next.endsAt && (!endsAt || next.endsAt < endsAt)) endsAt = next.endsAt;
    id = next.toId;
    seen.add(id);
  }
  return found && { toId: found.toId, toName: found.toName, endsAt };
}
