import { defaultClauses } from "~/features/policy/default-policy";

/** The second version of the city's rules: the default ones, by their numbers. */
/** What some of them said in the first version. */
export const firstWords: Readonly<Record<number, { text: string; textEs: string }>> = {
  5: {
    text: "Advertising for a business or a campaign, links that only sell something, or one text posted many times.",
    textEs: "Publicidad de un negocio o de una campaña, enlaces que solo venden algo, o un mismo texto publicado muchas veces.",
  },
};

export const policyClauses = defaultClauses.map((clause, index) => ({ number: index + 1, ...clause }));
