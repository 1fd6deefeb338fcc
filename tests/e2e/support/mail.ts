import { expect, type Page } from "@playwright/test";

interface Mail {
  id: number;
  to: string;
  subject: string;
  text: string;
  sentAt: string;
  /** It tells what may still be taken back, so it goes out later. */
  waits: boolean;
  /** It is never sent. */
  droppedAt: string | null;
}

/** Every mail to an address whose subject has these words, newest first, from the demo's page of mails. `atMost` ends the search early. */
export async function mailsTo(page: Page, to: string, about = "", atMost = 50): Promise<Mail[]> {
  const found: Mail[] = [];
  let before = "";
  for (let pages = 0; pages < 40 && found.length < atMost; pages++) {
    const answer = await page.request.get(`/dev/mail${before}`, { headers: { Accept: "application/json" } });
    const mails: Mail[] = await answer.json();
    found.push(...mails.filter((each) => each.to === to && each.subject.includes(about)));
    const last = mails.at(-1);
    if (!last) break;
    before = `?before=${last.id}`;
  }
  return found;
}

/** The newest mail to an address whose subject has these words. */
export async function newestMail(page: Page, to: string, about = ""): Promise<Mail> {
  const [mail] = await mailsTo(page, to, about, 1);
  if (!mail) throw new Error(`No mail to ${to} about "${about}".`);
  return mail;
}

/** The six digits of the newest mail to an address. */
export async function codeFor(page: Page, to: string): Promise<string> {
  const { text } = await newestMail(page, to);
  const [code] = text.match(/\b\d{6}\b/) ?? [];
  expect(code, `a code in the mail to ${to}`).toBeTruthy();
  return code ?? "";
}
