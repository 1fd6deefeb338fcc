import enAdmin from "./en/admin.json";
import enComments from "./en/comments.json";
import enCommon from "./en/common.json";
import enDesk from "./en/desk.json";
import enHome from "./en/home.json";
import enIdeas from "./en/ideas.json";
import enMail from "./en/mail.json";
import enModeration from "./en/moderation.json";
import enOffices from "./en/offices.json";
import enOutcomes from "./en/outcomes.json";
import enPeople from "./en/people.json";
import enPolicy from "./en/policy.json";
import enResponses from "./en/responses.json";
import enTopics from "./en/topics.json";
import esAdmin from "./es/admin.json";
import esComments from "./es/comments.json";
import esCommon from "./es/common.json";
import esDesk from "./es/desk.json";
import esHome from "./es/home.json";
import esIdeas from "./es/ideas.json";
import esMail from "./es/mail.json";
import esModeration from "./es/moderation.json";
import esOffices from "./es/offices.json";
import esOutcomes from "./es/outcomes.json";
import esPeople from "./es/people.json";
import esPolicy from "./es/policy.json";
import esResponses from "./es/responses.json";
import esTopics from "./es/topics.json";

const en = {
  admin: enAdmin,
  comments: enComments,
  common: enCommon,
  desk: enDesk,
  home: enHome,
  ideas: enIdeas,
  mail: enMail,
  moderation: enModeration,
  offices: enOffices,
  outcomes: enOutcomes,
  people: enPeople,
  policy: enPolicy,
  responses: enResponses,
  topics: enTopics,
};
const es: Record<keyof typeof en, Record<string, string>> = {
  admin: esAdmin,
  comments: esComments,
  common: esCommon,
  desk: esDesk,
  home: esHome,
  ideas: esIdeas,
  mail: esMail,
  moderation: esModeration,
  offices: esOffices,
  outcomes: esOutcomes,
  people: esPeople,
  policy: esPolicy,
  responses: esResponses,
  topics: esTopics,
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
