export const ideaViews = ["owed", "all", "answered"] as const;
/** Which ideas of a topic are looked at; what is owed an answer first. */
export type IdeaView = (typeof ideaViews)[number];
