import { linksIn } from "~/features/moderation/links";

/** So long an account is new: its links wait for a person. */
export const newAccountDays = 7;

/** The addresses in a text that lead away from the city: neither to this site nor to a host of the city's own mail domain. */
export function outsideLinks(text: string, own: { origin: string; cityEmail: string }): string[] {
  const hosts = [hostOf(own.origin), own.cityEmail.split("@").at(-1)?.toLowerCase() ?? ""].filter(Boolean);
  return linksIn(text).filter((link) => {
    const host = (link.split("/")[0] ?? "").replace(/^.*@/u, "");
    return !hosts.some((known) => host === known || host.endsWith(`.${known}`));
  });
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host.replace(/^www\./u, "") : "";
}
