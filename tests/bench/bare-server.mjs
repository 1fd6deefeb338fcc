import { createServer } from "node:http";
import pg from "pg";
import { hashOf } from "./record-statements.mjs";

// The least a server can do and still be one: the same statements, prepared, and their rows joined into a text of the same size.
// It gets `{ statements: { [body]: [{ text, values }] }, size }` from the parent process.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

process.once("message", ({ statements, size }) => {
  const names = new Map(
    [...new Set(Object.values(statements).flatMap((list) => list.map(({ text }) => text)))].map((text, n) => [text, `bare_${n}`]),
  );
  const run = ({ text, values }, own) =>
    pool.query({ name: names.get(text), text, values: values.map((value) => (value?.of ? own[value.of] : value)) });

  async function answer(request) {
    const own = { session: hashOf(request.headers.cookie ?? ""), idea: Number(/^\/ideas\/(\d+)/.exec(request.url)?.[1]) };
    const [first, ...others] = statements[await bodyOf(request)];
    const { rows } = await run(first, own);
    own.person = rows[0]?.user_id;
    const results = await Promise.all(others.map((statement) => run(statement, own)));
    return htmlOf([rows, ...results.map((result) => result.rows)]);
  }

  function htmlOf(tables) {
    let html = "<!DOCTYPE html><html><body>";
    for (const rows of tables) for (const row of rows) html += `<ul>${itemsOf(row)}</ul>`;
    return `${html.padEnd(size - 14).slice(0, size - 14)}</body></html>`;
  }

  const server = createServer((request, response) => {
    if (request.url === "/healthz") return response.end("ok\n");
    answer(request).then(
      (html) =>
        response
          .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(html) })
          .end(html),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(Number(process.env.PORT), "127.0.0.1");
});
process.once("disconnect", () => process.exit());

function itemsOf(row) {
  let html = "";
  for (const name in row) html += `<li class="${name}">${escaped(row[name])}</li>`;
  return html;
}

const special = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (value) => String(value).replace(/[&<>"']/g, (sign) => special[sign]);

/** The body of a POST; what a GET has, nothing. */
async function bodyOf(request) {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
