import { once } from "node:events";
import { startChild } from "./child.mjs";
import { processorMs } from "./processor-time.mjs";

/** Sends load to a server, and says how fast it answered and what a request cost: processor time of the server and of the whole database. */
export async function measureLoad(load, server, postmaster) {
  const used = () => processorMs(server.pid) + processorMs(postmaster);
  const { child, ended } = startChild("tests/bench/load.mjs", { parts: { ...load, port: server.port } });
  await once(child, "message");
  const before = used();
  const [measured] = await once(child, "message");
  const processorTime = used() - before;
  await ended;
  return { ...measured, processorMs: processorTime / measured.requests };
}
