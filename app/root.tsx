import fontUrl from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url";
import {
  isRouteErrorResponse,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { flashes } from "./catalogs/flashes";
import { type Language, languageOf, type MessageKey } from "./catalogs/language";
import { bare, inLocale, localeOf } from "./core/locale";
import { calendarOf } from "./features/city/calendar";
import { CalendarProvider } from "./features/city/calendar-context";
import { campaignUntil } from "./features/city/campaign";
import { CampaignNote } from "./features/city/campaign-note";
import { VisitProvider } from "./features/city/visit-context";
import { worksForTheCity } from "./features/people/actor";
import type { ErrorPageData } from "./http/answers.server";
import { anyone } from "./http/audience.server";
import stylesUrl from "./styles/site.css?url";
import { Alert } from "./ui/alert";
import { LanguageProvider } from "./ui/language";
import { PlainText } from "./ui/markdown";
import { isFull, isHydrated } from "./ui/route-handle";
import { type NavItem, Shell } from "./ui/shell";

export const loader = anyone.mayRead(({ actor, city, config, context, now, url }) => ({
  city: {
    name: city.name,
    siteName: { en: city.siteName, es: city.siteNameEs },
    timeZone: city.timeZone,
    phone: city.phone,
    brandColor: city.brandColor,
  },
  calendar: calendarOf(city),
  visit: { now, nonEmergencyPhone: city.nonEmergencyPhone },
  campaignUntil: campaignUntil(city, now),
  actor: actor && {
    name: actor.name ?? null,
    id: actor.id,
    worksForTheCity: worksForTheCity(actor),
    roles: [...new Set(actor.grants.map((grant) => grant.role))],
  },
  appOrigin: config.appOrigin,
  enhanceUrl: context.enhanceUrl,
  nonce: context.nonce,
  done: url.searchParams.get("done"),
  isFormRefused: context.refused !== undefined,
}));

type RootData = Awaited<ReturnType<typeof loader>>;

/** What a page's loader may say about itself. */
interface PageData {
  title?: string;
  description?: string;
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<RootData>("root");
  const { pathname } = useLocation();
  const locale = localeOf(pathname);
  const language = languageOf(locale, root?.city.timeZone ?? "UTC");
  const matches = useMatches();
  const page = matches.at(-1)?.data as PageData | undefined;
  const error = useRouteError();
  const siteName = root?.city.siteName[locale] ?? "Hearback";
  const title = error ? language.t("common.error-title") : page?.title;
  const path = bare(pathname);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${root?.isFormRefused ? `${language.t("common.error")} ` : ""}${title ? `${title} · ` : ""}${siteName}`}</title>
        {page?.description && <meta name="description" content={page.description} />}
        {root && !error && <Alternates origin={root.appOrigin} path={path} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={stylesUrl} />
        {root && <link rel="stylesheet" href={`/city.css?v=${root.city.brandColor.slice(1)}`} />}
        {root && <script type="module" src={root.enhanceUrl} />}
      </head>
      <body>
        <LanguageProvider value={language}>
          <CalendarProvider value={root?.calendar ?? null}>
            <VisitProvider value={root?.visit ?? null}>
              <Shell
                {...shellOf(root, language, siteName, path)}
                alert={root?.campaignUntil && <CampaignNote until={root.campaignUntil} />}
                flash={flashOf(root?.done ?? null, language, path)}
                full={isFull(matches)}
              >
                {children}
              </Shell>
            </VisitProvider>
          </CalendarProvider>
        </LanguageProvider>
        {isHydrated(matches) && <Scripts nonce={root?.nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The one page for everything that could not be shown: what happened, and where to go from here. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<RootData>("root");
  const { pathname } = useLocation();
  const { t, href } = languageOf(localeOf(pathname), root?.city.timeZone ?? "UTC");
  const known = isRouteErrorResponse(error) ? error : null;
  const { sentence, kept = [] } = (known?.data ?? {}) as Partial<ErrorPageData>;
  return (
    <div className="error-page">
      <h1>{known?.status === 404 ? t("common.not-found-title") : t("common.error-title")}</h1>
      <p>{sentence ?? (known?.status === 404 ? t("common.not-found") : t("common.fault"))}</p>
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{t("common.your-words")}</h2>
          {kept.map((text) => (
            <blockquote key={text} className="prose" dir="auto">
              <PlainText text={text} />
            </blockquote>
          ))}
        </section>
      )}
      <p>
        <a href={href("/topics")}>{t("common.see-topics")}</a>
      </p>
    </div>
  );
}

function Alternates({ origin, path }: { origin: string; path: string }) {
  return (
    <>
      <link rel="alternate" hrefLang="en" href={origin + inLocale("en", path)} />
      <link rel="alternate" hrefLang="es" href={origin + inLocale("es", path)} />
      <link rel="alternate" hrefLang="x-default" href={origin + inLocale("en", path)} />
    </>
  );
}

/** Says what was just done; `?done=` carries only the name of a sentence. */
function flashOf(done: string | null, language: Language, path: string): ReactNode {
  const known = flashes.find((name) => name === done);
  return (
    known && (
      <Alert tone="success" announce>
        {language.t(`common.done-${known}` satisfies MessageKey)}
        {known === "idea-shared" && (
          <>
            {" "}
            <a href={language.href(`${path}/photos`)}>{language.t("photos.add-link")}</a>
          </>
        )}
      </Alert>
    )
  );
}

function shellOf(root: RootData | undefined, { t, href, locale }: Language, siteName: string, path: string) {
  const item = (to: string, label: string): NavItem => ({
    href: href(to),
    label,
    current: path === to || path.startsWith(`${to}/`),
  });
  const roles = root?.actor?.roles ?? [];
  const nav = [
    item("/topics", t("common.nav-topics")),
    item("/outcomes", t("common.nav-outcomes")),
    item("/offices", t("common.nav-offices")),
  ];
  if (roles.some((role) => role === "drafter" || role === "approver")) nav.push(item("/desk", t("common.nav-desk")));
  if (roles.some((role) => role === "moderator" || role === "reviewer"))
    nav.push(item("/moderation", t("common.nav-moderation")));
  if (roles.includes("administrator")) nav.push(item("/admin", t("common.nav-admin")));
  const other = locale === "en" ? "es" : "en";
  return {
    siteName,
    homeHref: href("/"),
    nav,
    otherLanguage: { href: inLocale(other, path), label: t("common.other-language"), locale: other },
    account: root?.actor ? item("/me", t("common.nav-me")) : item("/sign-in", t("common.nav-sign-in")),
    signOutAction: root?.actor ? href("/sign-out") : undefined,
    footer: {
      about: t("common.footer-about", { city: root?.city.name ?? "" }),
      links: [
        item("/policy", t("common.nav-policy")),
        item("/moderation/ledger", t("ledger.nav")),
        item("/promises", t("common.nav-promises")),
        item("/outcomes", t("common.nav-outcomes")),
        item("/offices", t("common.nav-offices")),
      ],
      help: { href: href("/help"), label: t("common.nav-help") },
      phone: root ? { href: `tel:${root.city.phone}`, label: root.city.phone } : undefined,
      address: root && root.appOrigin + href(path),
    },
  };
}
