import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { origin } from "./origin";

/** A photo that the demo has, for stories that add one of their own. */
export const photoFile = fileURLToPath(new URL("../../../db/seed/content/photos/alley-lights-before.webp", import.meta.url));

/** A photo of an idea of the person whose browser `page` is; gives its id. */
export async function aPhoto(page: Page, ideaId: number, alt: string): Promise<number> {
  const photo = { name: "alley.webp", mimeType: "image/webp", buffer: readFileSync(photoFile) };
  const answer = await page.request.post(`/ideas/${ideaId}/photos`, {
    multipart: { photo, alt },
    headers: { Origin: origin(), Accept: "application/json" },
  });
  if (!answer.ok()) throw new Error(`The photo was answered with ${answer.status()}: ${await answer.text()}`);
  const { id } = await answer.json();
  return id;
}
