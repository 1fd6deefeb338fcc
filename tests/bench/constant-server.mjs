import { createServer } from "node:http";

// What Node itself costs: one ready answer of the size that the parent process names.
process.once("message", ({ size }) => {
  const body = Buffer.alloc(size, "x");
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": size }).end(body);
  });
  server.listen(Number(process.env.PORT), "127.0.0.1");
});
process.once("disconnect", () => process.exit());
