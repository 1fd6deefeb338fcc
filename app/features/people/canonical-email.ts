interface Provider {
  domains: readonly string[];
  /** Stands for all of `domains` where they lead to one mailbox; absent where each domain has mailboxes of its own. */
  oneMailboxAt?: string;
  ignoresDots?: true;
  /** What starts a tag that leads to the same mailbox. */
  tag: "+" | "-";
}

const providers: readonly Provider[] = [
  { domains: ["gmail.com", "googlemail.com"], oneMailboxAt: "gmail.com", ignoresDots: true, tag: "+" },
  {
    domains: [
      "outlook.com",
      "outlook.es",
      "hotmail.com",
      "hotmail.es",
      "hotmail.co.uk",
      "hotmail.fr",
      "live.com",
      "live.com.mx",
      "msn.com",
    ],
    tag: "+",
  },
  { domains: ["yahoo.com", "yahoo.es", "yahoo.com.mx", "yahoo.co.uk", "ymail.com", "rocketmail.com"], tag: "-" },
  { domains: ["icloud.com", "me.com", "mac.com"], oneMailboxAt: "icloud.com", tag: "+" },
  { domains: ["fastmail.com", "fastmail.fm"], tag: "+" },
  { domains: ["proton.me", "pm.me", "protonmail.com"], oneMailboxAt: "proton.me", tag: "+" },
];

/** Providers with mailboxes of many people: much support from one of them says nothing. */
export const largeProviders: readonly string[] = [
  ...providers.flatMap(({ domains }) => domains),
  "aol.com",
  "gmx.com",
  "comcast.net",
];

/**
 * An address as its provider reads it, so that spellings of one mailbox are one: what each provider documents to its users and no more.
 * Gmail: dots and `+tag` do not matter, googlemail.com is gmail.com (Gmail Help, "Dots don't matter in Gmail addresses"). Outlook.com: `+tag`
 * (Microsoft Support, "Plus addressing"). Yahoo: `name-keyword` (Yahoo Help, "Disposable addresses"; a Yahoo name itself has no hyphen).
 * iCloud: `+tag`; me.com and mac.com are the same mailbox (Apple Support, "Aliases in iCloud Mail"). Fastmail: `+tag`, and
 * `tag@name.fastmail.com` (Fastmail Help, "Plus addressing and subdomain addressing"). Proton: `+tag`; its three domains are one mailbox
 * (Proton Support, "Addresses and aliases"). Everywhere else only lower case: there `ana+tree` may be another person than `ana`.
 */
export function canonicalEmailOf(address: string): string {
  const lower = address.trim().normalize("NFC").toLowerCase();
  const at = lower.lastIndexOf("@");
  if (at < 1) return lower;
  const [name, domain] = withoutSubdomain(lower.slice(0, at), lower.slice(at + 1));
  const provider = providers.find(({ domains }) => domains.includes(domain));
  if (!provider) return lower;
  const untagged = name.split(provider.tag, 1)[0] ?? "";
  const mailbox = provider.ignoresDots ? untagged.replaceAll(".", "") : untagged;
  return mailbox === "" ? lower : `${mailbox}@${provider.oneMailboxAt ?? domain}`;
}

/** At Fastmail the name of the mailbox may stand before the domain, and the tag before the at sign. */
function withoutSubdomain(name: string, domain: string): [string, string] {
  const parts = /^([^.]+)\.(fastmail\.(?:com|fm))$/.exec(domain);
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [name, domain];
}
