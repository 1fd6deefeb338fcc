/** A line for the person at the keyboard. */
export function say(line) {
  console.log(line);
}

/** Does a step and says afterwards how long it took. */
export async function timed(what, step) {
  const startedAt = performance.now();
  const result = await step();
  say(`${what}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}
