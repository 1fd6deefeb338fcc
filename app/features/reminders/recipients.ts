import type { OfficeStaff } from "~/features/people/list-office-staff.server";
import type { Owed } from "./list-owed.server";
import type { Holder } from "./list-owners.server";
import type { ReminderStep } from "./step";

interface Around {
  holders: Holder[];
  /** Of all offices that matter, and only people whose grants are in force. */
  staff: OfficeStaff[];
  /** The mayor's office. */
  leadOfficeId: number | null;
}

/**
 * Whom a step is for, each once. -3: the owner; 0: also the approvers of the office; +1: also the mayor's staff. Without an owner who works
 * there now, the drafters of the office are told, and where it has none its approvers, so that no reminder goes to nobody.
 */
export function recipientsOf(
  thing: Pick<Owed, "kind" | "id" | "officeId">,
  step: ReminderStep,
  { holders, staff, leadOfficeId }: Around,
): { people: OfficeStaff[]; hasOwner: boolean } {
  const owners = ownersOf(thing, holders, staff);
  const ofOffice = (role: OfficeStaff["role"]) => staff.filter((one) => one.officeId === thing.officeId && one.role === role);
  const [drafters, approvers] = [ofOffice("drafter"), ofOffice("approver")];
  const atWork = [owners, drafters, approvers].find((group) => group.length > 0) ?? [];
  const lead = staff.filter((one) => one.officeId === leadOfficeId);
  const told = { "-3": atWork, "0": [...atWork, ...approvers], "+1": [...atWork, ...approvers, ...lead] }[step];
  const once = new Map(told.map((one) => [one.personId, one]));
  return { people: [...once.values()], hasOwner: owners.length > 0 };
}

/** Of each assignment the last one in its row of delegates who works for the city now. */
function ownersOf(thing: Pick<Owed, "kind" | "id">, holders: Holder[], staff: OfficeStaff[]): OfficeStaff[] {
  const byAssignment = new Map<number, OfficeStaff>();
  for (const holder of holders) {
    if (holder.kind !== thing.kind || holder.id !== thing.id) continue;
    const atWork = staff.find((one) => one.personId === holder.personId);
    // Holders come in the order of their hops, so that the last delegate stays.
    if (atWork) byAssignment.set(holder.assignmentId, atWork);
  }
  return [...byAssignment.values()];
}
