import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65535);
const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);

const environment = z.object({
  PORT: port.default(3000),
  APP_ORIGIN: origin.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default("hearback@localhost.localdomain"),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  HEARBACK_DEMO: z.enum(["0", "1"]).default("0"),
});

export interface Config {
  port: number;
  /** Scheme, host and port of every absolute address; never taken from a request. */
  appOrigin: string;
  databaseUrl: string | null;
  dataDir: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** How many proxies in front may be believed about `X-Forwarded-For`. */
  trustedProxyHops: number;
  logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  /** One-click accounts and the mail page; never on a city's own site. */
  demo: boolean;
}

/** Reads the settings from the environment. @throws Error with one sentence that names the variable and what it should be. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `The setting ${issue?.path.join(".")} cannot be used: ${issue?.message}. See the configuration table in README.md.`,
    );
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    appOrigin: settings.APP_ORIGIN ?? `http://localhost:${settings.PORT}`,
    databaseUrl: settings.DATABASE_URL ?? null,
    dataDir: settings.DATA_DIR,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    trustedProxyHops: settings.TRUSTED_PROXY_HOPS,
    logLevel: settings.LOG_LEVEL,
    demo: settings.HEARBACK_DEMO === "1",
  };
}
