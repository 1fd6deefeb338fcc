import type { APIResponse, Page } from "@playwright/test";
import { origin } from "./origin";

/**
 * Sends a form as the person whose browser `page` is, past the page itself: what a program does, or a page that was opened long ago.
 * The answer is JSON.
 */
export function send(page: Page, path: string, form: Record<string, string>): Promise<APIResponse> {
  return page.request.post(path, { form, headers: { Origin: origin(), Accept: "application/json" } });
}
