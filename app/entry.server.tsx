import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { contextOf } from "./http/context.server";
import { isHydrated } from "./ui/route-handle";

/** Resident pages are whole strings without scripts of the framework; staff pages carry them, under a nonce of this answer. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const context = contextOf({ context: loadContext });
  const { nonce } = context;
  const hydrated = isHydrated(remix.staticHandlerContext.matches.map((match) => remix.routeModules[match.route.id]));
  const page = <RemixServer context={contextShown(remix, hydrated)} url={request.url} nonce={nonce} />;
  context.html = `<!DOCTYPE html>${hydrated ? await renderWhole(page, nonce) : renderToString(page)}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", contentSecurityPolicy(hydrated ? nonce : null));
  return new Response(context.html, { status, headers });
}

/** Of all routes only those of this page: the framework makes elements of every one. A page without scripts needs no data for them either. */
function contextShown(remix: EntryContext, hydrated: boolean): EntryContext {
  const shown = remix.staticHandlerContext.matches.map((match) => match.route.id);
  const routes = Object.fromEntries(Object.entries(remix.manifest.routes).filter(([id]) => shown.includes(id)));
  const context = { ...remix, manifest: { ...remix.manifest, routes } };
  return hydrated ? context : { ...context, serverHandoffStream: undefined };
}

/** Faults are logged with the request's id; what people see is a sentence without detail. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  contextOf({ context }).log.error({ err: error }, "fault");
}

/** The framework's scripts come with data that arrives while rendering, which only the streaming renderer waits for. */
function renderWhole(page: React.ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        // Where a chunk ends inside a letter of several bytes, the renderer fills it up with zeros, which browsers show as letters they cannot read.
        text(body).then((html) => resolve(html.replaceAll("\0", "")), reject);
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

function contentSecurityPolicy(nonce: string | null): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  const scripts = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  const connect = isDevelopment ? "'self' ws:" : "'self'";
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    `connect-src ${connect}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
