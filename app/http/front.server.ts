import type { IncomingMessage } from "node:http";
import type { Context, MiddlewareHandler } from "hono";

const loopback = /^(localhost|[a-z0-9-]+\.localhost|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}|\[::1\])$/;
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;
const maxAddressLength = 8192;

/** True for a name of this machine only: the demo answers under any of them. */
export function isLoopback(hostname: string): boolean {
  return loopback.test(hostname);
}

/**
 * Guards in front of the framework's router, for what the router itself leaves open. In this order: the exact host, the method, the shape of the
 * address, addresses of the framework that we do not offer, and for every unsafe method a same-origin check and a form's content type.
 */
export function front(appOrigin: string): MiddlewareHandler {
  const own = new URL(appOrigin);
  const isOwnHost = (host: string) => {
    if (host === own.host) return true;
    const name = host.replace(/:\d{1,5}$/, "");
    return isLoopback(own.hostname) && isLoopback(name);
  };
  return async (c, next) => {
    const refuse = (status: 400 | 403 | 404 | 405 | 414 | 415 | 421, sentence: string) =>
      c.text(`${sentence}\n`, status, { "Cache-Control": "no-store" });
    const host = c.req.header("host") ?? "";
    if (!isOwnHost(host)) return refuse(421, "This site does not answer under that name.");
    const { method, raw } = c.req;
    if (!["GET", "HEAD", "POST"].includes(method))
      return c.text("Only GET, HEAD and POST work here.\n", 405, { Allow: "GET, HEAD, POST" });

    const address = addressAsSent(c) ?? raw.url.slice(raw.url.indexOf("/", 8));
    if (address.length > maxAddressLength) return refuse(414, "This address is too long.");
    const mark = address.indexOf("?");
    const [path, query] = mark < 0 ? [address, ""] : [address.slice(0, mark), address.slice(mark + 1)];
    if (!isPlainPath(path)) return refuse(400, "This address cannot be read.");
    // Pages are documents here, so the router's data addresses have no use.
    if (
      path === "/__manifest" ||
      path.endsWith(".data") ||
      /(^|[?&])_data(=|&|$)/.test(query) ||
      new URLSearchParams(query).has("_data")
    )
      return refuse(404, "There is nothing at this address.");

    if (method === "POST") {
      if (
        !isSameOrigin(
          c.req.header("sec-fetch-site"),
          c.req.header("origin"),
          isLoopback(own.hostname) ? `${own.protocol}//${host}` : own.origin,
        )
      )
        return refuse(403, "This form was sent from another site, so nothing was changed. Open the page here and try again.");
      if (!formTypes.test(c.req.header("content-type") ?? "") || c.req.header("content-encoding"))
        return refuse(415, "This address takes forms only.");
    }
    // Whoever believes a proxy reads its header from the connection's own request; the framework would believe anybody's.
    for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"]) raw.headers.delete(name);
    await next();
  };
}

/** The address of the request line, before anything has tidied it; absent where there is no socket. */
function addressAsSent(c: Context): string | undefined {
  return (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.url;
}

/** OWASP's fetch-metadata rule, with Origin as the older browsers' stand-in: both absent is not trusted, and they may not contradict each other. */
function isSameOrigin(fetchSite: string | undefined, origin: string | undefined, own: string): boolean {
  if (fetchSite === undefined) return origin === own;
  return fetchSite === "same-origin" && (origin === undefined || origin === own);
}

function isPlainPath(path: string): boolean {
  if (!path.startsWith("/") || path.includes("//") || path.includes("\\") || /%(2f|5c|00)/i.test(path)) return false;
  try {
    return !decodeURIComponent(path)
      .split("/")
      .some((part) => part === "." || part === "..");
  } catch {
    return false;
  }
}
