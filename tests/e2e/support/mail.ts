import { expect, type Page } from "@playwright/test";

interface Mail {
  to: string;
  subject: string;
  text: string;
  sentAt: string;
}

/** The newest mail to an address whose subject has these words, from the demo's page of mails. */
export async function newestMail(page: Page, to: string, about = ""): Promise<Mail> {
  const answer = await page.request.get("/dev/mail", { headers: { Accept: "application/json" } });
  const mails: Mail[] = await answer.json();
  const mail = mails.find((each) => each.to === to && each.subject.includes(about));
  if (!mail) throw new Error(`No mail to ${to} about "${about}" among the newest ${mails.length}.`);
  return mail;
}

/** The six digits of the newest mail to an address. */
export async function codeFor(page: Page, to: string): Promise<string> {
  const { text } = await newestMail(page, to);
  const [code] = text.match(/\b\d{6}\b/) ?? [];
  expect(code, `a code in the mail to ${to}`).toBeTruthy();
  return code ?? "";
}
