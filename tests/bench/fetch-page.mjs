import { request } from "node:http";

/** What a browser with JavaScript sends, as far as our server looks at it. */
export function headersOf(origin, { cookie, body }, encoding) {
  return {
    Accept: body ? "application/json" : "text/html",
    "Accept-Encoding": encoding,
    ...(cookie && { Cookie: cookie }),
    ...(body && {
      Origin: origin,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
    }),
  };
}

/** A whole answer of a server, with the body as it came over the line. */
export function fetchPage(origin, page, encoding = "identity") {
  return new Promise((resolve, reject) => {
    const options = { method: page.body ? "POST" : "GET", headers: headersOf(origin, page, encoding) };
    const sent = request(origin + page.path, options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
    });
    sent.once("error", reject);
    sent.end(page.body || undefined);
  });
}

/** Bytes of an answer as it is and as browsers get it. */
export async function sizesOf(origin, page) {
  const [raw, compressed] = [await fetchPage(origin, page), await fetchPage(origin, page, "br")];
  return { raw: raw.body.length, compressed: compressed.body.length };
}
