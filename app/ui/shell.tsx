import type { ReactNode } from "react";
import { Icon } from "./icon";
import { useLanguage } from "./language";

export interface NavItem {
  href: string;
  label: ReactNode;
  current?: boolean;
}

interface ShellProps {
  siteName: string;
  homeHref: string;
  nav: NavItem[];
  /** The same page in the other language, named in that language. */
  otherLanguage: { href: string; label: string; locale: string };
  /** "Sign in" or the name of who is signed in. */
  account: NavItem;
  /** Where the sign-out form posts to; absent when nobody is signed in. */
  signOutAction?: string;
  /** Stands on every page until it ends: an emergency, a campaign season. A landmark of its own. */
  alert?: ReactNode;
  /** The answer to what was just done. */
  flash?: ReactNode;
  footer: FooterProps;
  /** No page margin and no width limit: the page brings its own `.wrap`s. */
  full?: boolean;
  children: ReactNode;
}

interface FooterProps {
  about: ReactNode;
  links: NavItem[];
  /** Always the same place on every page (WCAG 3.2.6). */
  help: NavItem;
  phone?: { href: string; label: ReactNode };
  /** Where the page is on the web, for paper. */
  address?: string;
}

/** The frame of every page. */
export function Shell({ alert, flash, footer, full, children, ...header }: ShellProps) {
  const { t } = useLanguage();
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t("common.skip")}
      </a>
      {alert}
      <Header {...header} />
      <main id="main" tabIndex={-1} className={full ? "page page-full" : "page wrap"}>
        {flash && <div className={full ? "wrap flash" : "flash"}>{flash}</div>}
        {children}
      </main>
      <Footer {...footer} siteName={header.siteName} />
    </>
  );
}

type HeaderProps = Pick<ShellProps, "siteName" | "homeHref" | "nav" | "otherLanguage" | "account" | "signOutAction">;

/** The navigation stands twice: as a row, and for phones in a native menu; CSS shows one of them. */
function Header({ siteName, homeHref, ...links }: HeaderProps) {
  const { t } = useLanguage();
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={homeHref}>
          <span aria-hidden="true">{siteName.slice(0, 1)}</span>
          {siteName}
        </a>
        <nav className="site-nav" aria-label={t("common.main-menu")}>
          <HeaderLinks {...links} />
        </nav>
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            {t("common.menu")}
          </summary>
          <nav aria-label={t("common.main-menu")}>
            <HeaderLinks {...links} />
          </nav>
        </details>
      </div>
    </header>
  );
}

function HeaderLinks({ nav, otherLanguage, account, signOutAction }: Omit<HeaderProps, "siteName" | "homeHref">) {
  const { t } = useLanguage();
  return (
    <ul>
      {nav.map((item) => (
        <li key={item.href}>
          <NavLink {...item} />
        </li>
      ))}
      <li className="site-nav-end">
        <a href={otherLanguage.href} lang={otherLanguage.locale} hrefLang={otherLanguage.locale} rel="alternate">
          {otherLanguage.label}
        </a>
      </li>
      <li className="site-nav-account">
        <NavLink {...account} />
      </li>
      {signOutAction && (
        <li>
          <form method="post" action={signOutAction}>
            <button type="submit">{t("common.sign-out")}</button>
          </form>
        </li>
      )}
    </ul>
  );
}

function NavLink({ href, label, current }: NavItem) {
  return (
    <a href={href} aria-current={current ? "true" : undefined}>
      {label}
    </a>
  );
}

function Footer({ siteName, about, links, help, phone, address }: FooterProps & { siteName: string }) {
  const { t } = useLanguage();
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="site-footer-about">
          <p className="site-footer-name">{siteName}</p>
          <p>{about}</p>
        </div>
        <nav aria-label={t("common.footer-menu")}>
          <ul>
            {links.map((item) => (
              <li key={item.href}>
                <NavLink {...item} />
              </li>
            ))}
          </ul>
        </nav>
        <p className="site-footer-help">
          <a href={help.href}>{help.label}</a>
          {phone && (
            <a className="site-footer-phone" href={phone.href}>
              <Icon name="phone" />
              {phone.label}
            </a>
          )}
        </p>
        {address && <p className="print-only">{address}</p>}
      </div>
    </footer>
  );
}
