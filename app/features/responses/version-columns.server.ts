import { responseVersions } from "~db/schema";

/** What residents read of a version, as columns of a select from `response_versions`. */
export const textColumns = {
  summary: responseVersions.summary,
  summaryEs: responseVersions.summaryEs,
  why: responseVersions.why,
  whyEs: responseVersions.whyEs,
  next: responseVersions.next,
  nextEs: responseVersions.nextEs,
  nextOn: responseVersions.nextOn,
  contact: responseVersions.contact,
  contactEs: responseVersions.contactEs,
};

/** All that is written in a version. */
export const versionColumns = {
  decision: responseVersions.decision,
  coversTopic: responseVersions.coversTopic,
  ...textColumns,
  doneWhen: responseVersions.doneWhen,
  doneWhenEs: responseVersions.doneWhenEs,
  commitmentOfficeId: responseVersions.commitmentOfficeId,
  correctionNote: responseVersions.correctionNote,
  correctionNoteEs: responseVersions.correctionNoteEs,
};
