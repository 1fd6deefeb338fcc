import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";

const compressible = /^(text\/|application\/(json|javascript|xml|atom\+xml)|image\/svg)/;
const smallestBytes = 1024;

/** What a handler may leave for `compress` beside its response: the body as a whole, which would otherwise be read back from a stream. */
export interface WholeBody {
  Variables: { whole?: string };
}

/** Compresses a whole body once, off the main thread: streaming compression costs a third of the throughput. */
export function compress(): MiddlewareHandler<WholeBody> {
  return async (c, next) => {
    await next();
    const { status, headers } = c.res;
    if (c.req.method === "HEAD" || headers.has("Content-Encoding") || !compressible.test(headers.get("Content-Type") ?? ""))
      return;
    const encoding = chosenEncoding(c.req.header("accept-encoding") ?? "");
    headers.append("Vary", "Accept-Encoding");
    if (!encoding) return;
    const whole = c.get("whole");
    const body = whole === undefined ? Buffer.from(await c.res.arrayBuffer()) : Buffer.from(whole);
    let sent = body;
    if (body.length >= smallestBytes) {
      sent = encoding === "br" ? await brotli(body) : await zip(body);
      headers.set("Content-Encoding", encoding);
    }
    headers.set("Content-Length", String(sent.length));
    // Setting `c.res` merges headers; clear it first so that these stand alone.
    c.res = undefined;
    c.res = new Response(sent, { status, headers });
  };
}

function chosenEncoding(accepted: string): "br" | "gzip" | null {
  const refused = (name: string) => new RegExp(`\\b${name};\\s*q=0(\\.0*)?(,|$)`).test(accepted);
  if (/\bbr\b/.test(accepted) && !refused("br")) return "br";
  return /\bgzip\b/.test(accepted) && !refused("gzip") ? "gzip" : null;
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** A window of 64 kB holds a page; a larger one costs more to lay out than the page costs to compress. */
const brotli = (body: Buffer) =>
  brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
const zip = (body: Buffer) => gzipAsync(body, { level: 6 });
