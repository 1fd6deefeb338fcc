import { say } from "./say.mjs";

/** What a person needs to know once the demo runs. */
export function welcome({ origin, config, accounts }) {
  const mail = config.smtpUrl ? "sent through SMTP_URL" : `${origin}/dev/mail shows it; nothing is sent`;
  const width = Math.max(...accounts.map(({ email }) => email.length)) + 2;
  const people = accounts.map(({ email, role }) => `            ${email.padEnd(width)}${role}`);
  const data = config.databaseUrl ? "in the database of DATABASE_URL" : `in ${config.dataDir}`;
  say(
    [
      "",
      "The city of Oxbow is open.",
      "",
      `  Address   ${origin}`,
      `  Mail      ${mail}`,
      `  People    one click each on ${origin}/sign-in`,
      ...people,
      `  Data      ${data}; npm run demo -- --fresh starts over`,
      "  Stop      Ctrl-C",
      "",
    ].join("\n"),
  );
}
