const tasks = [];
let stopping = null;

/** Something to end before this process does; the newest first. A task that takes longer than `atMostMs` is left behind. */
export function onStop(task, { atMostMs = 20_000 } = {}) {
  tasks.unshift({ task, atMostMs });
}

/** Ends everything that was started, once. */
export function stopEverything() {
  stopping ??= endTasks();
  return stopping;
}

async function endTasks() {
  for (const { task, atMostMs } of tasks) {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, atMostMs);
    });
    await Promise.race([Promise.resolve().then(task).catch(report), late]);
    clearTimeout(timer);
  }
}

function report(error) {
  console.error(error);
}

/**
 * Ctrl-C, a `kill` and a closed terminal end everything in order and exit with code 0; a second Ctrl-C does not wait.
 * A parent that started us with a channel (the browser tests) ends us by going away.
 */
export function stopOnSignals() {
  let firstAt = 0;
  const stop = async () => {
    // npm passes on a Ctrl-C that the terminal has already sent to us too: twice at once is still the first.
    if (firstAt && Date.now() - firstAt > 700) process.exit(130);
    if (firstAt) return;
    firstAt = Date.now();
    await stopEverything();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.channel) process.on("disconnect", stop);
  if (process.env.npm_lifecycle_event) whenParentGoes(stop);
  // The terminal may be gone while we still say goodbye.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** npm hands a signal to the shell between us and it, and that shell dies of it without telling us. */
function whenParentGoes(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 200);
  timer.unref();
}

/** A reason not to go on that the person can mend: one sentence, no stack. */
export function refusal(sentence) {
  return Object.assign(new Error(sentence), { name: "StartRefusal" });
}

/** Ends everything and exits with code 1. */
export async function fail(error) {
  console.error(error?.name === "StartRefusal" ? error.message : error);
  await stopEverything();
  process.exit(1);
}
