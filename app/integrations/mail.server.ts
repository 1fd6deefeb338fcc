import { createTransport } from "nodemailer";

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** The same for every try of the same mail, so that a receiver can drop a repeat. */
  messageId: string;
}

export interface MailTransport {
  /** @throws Error when the server did not take it; then it may be tried again. */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** Mail over SMTP. Addresses are always given as objects: a bare string with a line break would misroute the mail. */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send(mail) {
      await transport.sendMail({ from: { name: "", address: from }, ...mail, headers: { "Auto-Submitted": "auto-generated" } });
    },
    close: () => transport.close(),
  };
}
