import enAdmin from "./en/admin.json";
import enAppeals from "./en/appeals.json";
import enBrief from "./en/brief.json";
import enCases from "./en/cases.json";
import enChecks from "./en/checks.json";
import enComments from "./en/comments.json";
import enCommitments from "./en/commitments.json";
import enCommon from "./en/common.json";
import enComposer from "./en/composer.json";
import enDesk from "./en/desk.json";
import enFilters from "./en/filters.json";
import enHome from "./en/home.json";
import enIdeas from "./en/ideas.json";
import enLedger from "./en/ledger.json";
import enMail from "./en/mail.json";
import enModeration from "./en/moderation.json";
import enOffices from "./en/offices.json";
import enOutcomes from "./en/outcomes.json";
import enPeople from "./en/people.json";
import enPhotos from "./en/photos.json";
import enPolicy from "./en/policy.json";
import enReminders from "./en/reminders.json";
import enReport from "./en/report.json";
import enReports from "./en/reports.json";
import enResponses from "./en/responses.json";
import enTemplates from "./en/templates.json";
import enTopics from "./en/topics.json";
import enVoids from "./en/voids.json";
import esAdmin from "./es/admin.json";
import esAppeals from "./es/appeals.json";
import esBrief from "./es/brief.json";
import esCases from "./es/cases.json";
import esChecks from "./es/checks.json";
import esComments from "./es/comments.json";
import esCommitments from "./es/commitments.json";
import esCommon from "./es/common.json";
import esComposer from "./es/composer.json";
import esDesk from "./es/desk.json";
import esFilters from "./es/filters.json";
import esHome from "./es/home.json";
import esIdeas from "./es/ideas.json";
import esLedger from "./es/ledger.json";
import esMail from "./es/mail.json";
import esModeration from "./es/moderation.json";
import esOffices from "./es/offices.json";
import esOutcomes from "./es/outcomes.json";
import esPeople from "./es/people.json";
import esPhotos from "./es/photos.json";
import esPolicy from "./es/policy.json";
import esReminders from "./es/reminders.json";
import esReport from "./es/report.json";
import esReports from "./es/reports.json";
import esResponses from "./es/responses.json";
import esTemplates from "./es/templates.json";
import esTopics from "./es/topics.json";
import esVoids from "./es/voids.json";

const en = {
  admin: enAdmin,
  appeals: enAppeals,
  brief: enBrief,
  cases: enCases,
  checks: enChecks,
  comments: enComments,
  commitments: enCommitments,
  common: enCommon,
  composer: enComposer,
  desk: enDesk,
  filters: enFilters,
  home: enHome,
  ideas: enIdeas,
  ledger: enLedger,
  mail: enMail,
  moderation: enModeration,
  offices: enOffices,
  outcomes: enOutcomes,
  people: enPeople,
  photos: enPhotos,
  policy: enPolicy,
  reminders: enReminders,
  report: enReport,
  reports: enReports,
  responses: enResponses,
  templates: enTemplates,
  topics: enTopics,
  voids: enVoids,
};
const es: Record<keyof typeof en, Record<string, string>> = {
  admin: esAdmin,
  appeals: esAppeals,
  brief: esBrief,
  cases: esCases,
  checks: esChecks,
  comments: esComments,
  commitments: esCommitments,
  common: esCommon,
  composer: esComposer,
  desk: esDesk,
  filters: esFilters,
  home: esHome,
  ideas: esIdeas,
  ledger: esLedger,
  mail: esMail,
  moderation: esModeration,
  offices: esOffices,
  outcomes: esOutcomes,
  people: esPeople,
  photos: esPhotos,
  policy: esPolicy,
  reminders: esReminders,
  report: esReport,
  reports: esReports,
  responses: esResponses,
  templates: esTemplates,
  topics: esTopics,
  voids: esVoids,
};

type Singular<Key> = Key extends `${infer Stem}_${"one" | "many" | "other"}` ? Stem : Key;

/** Every key a page may ask for, `noun.name`; plural forms are asked for by their stem. */
export type MessageKey = {
  [Noun in keyof typeof en]: `${Noun}.${Singular<Extract<keyof (typeof en)[Noun], string>>}`;
}[keyof typeof en];

/** All messages of a language as one flat table, `noun.name` to text. */
export const catalogs = { en: flat(en), es: flat(es) };

function flat(nouns: Record<string, Record<string, string>>): Record<string, string> {
  const entries = Object.entries(nouns).flatMap(([noun, messages]) =>
    Object.entries(messages).map(([name, text]) => [`${noun}.${name}`, text] as const),
  );
  return Object.fromEntries(entries);
}
