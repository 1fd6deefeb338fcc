import { answerInstead, type Place } from "./place.server";

/** Answers with a CSV file in place of a page; throw what it gives. `fileName` ends with `.csv`. */
export function csvInstead(visit: Pick<Place, "context">, fileName: string, text: string): Response {
  const headers = {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${fileName}"`,
  };
  return answerInstead(visit, new Response(text, { headers }));
}
