import type { ResponseDecision } from "~/features/responses/decisions";

/** An idea as its writer wrote it, with what others said of it: what whoever answers has to read. */
export interface ContextIdea {
  id: number;
  title: string;
  /** Markdown. */
  body: string;
  language: "en" | "es";
  neighborhood: string | null;
  createdAt: Date;
  supportsCount: number;
  commentsCount: number;
  /** The most helpful first. */
  comments: { id: number; body: string; language: "en" | "es"; author: string | null; office: string | null; helpful: number }[];
}

/** What the city answered to an idea like one of these. */
export interface PastAnswer {
  /** Of the idea. */
  id: number;
  title: string;
  language: "en" | "es";
  decision: ResponseDecision;
  summary: string;
  summaryEs: string;
  officeName: string;
  officeNameEs: string;
  publishedAt: Date;
}
