const atMost = (what, limit, measured, unit = "") => ({
  what,
  target: `<= ${limit}${unit}`,
  measured: `${measured.toFixed(limit < 20 ? 2 : 1)}${unit}`,
  isMet: measured <= limit,
});

/** What we hold ourselves to, and where we stand; of several cities the first, and the last for what must not grow. */
export function marksOf(cities) {
  const [first] = cities;
  const last = cities.at(-1);
  const of = (name, city = first) => city.rows.find((row) => row.name === name);
  const ofBare = of("support").app.perSecond / of("support").bare.perSecond;
  const visit = Object.values(first.firstVisit).reduce((sum, bytes) => sum + bytes, 0);
  return [
    atMost("topic page, signed in: CPU", 2.5, of("topic, signed in").app.processorMs, " ms"),
    atMost("idea page, signed in: CPU", 2.5, of("idea, signed in").app.processorMs, " ms"),
    atMost("support: CPU", 1.3, of("support").app.processorMs, " ms"),
    atMost("moderation queue of 10,000: CPU", 300, of("queue of 10,000").app.processorMs, " ms"),
    { what: "support: of the bare handler", target: ">= 0.50", measured: ofBare.toFixed(2), isMet: ofBare >= 0.5 },
    ...(last === first ? [] : growths(first, last)),
    atMost("first visit of a topic", 64, visit / 1000, " kB"),
    atMost("HTML of a topic, compressed", 8, of("topic, signed in").size.compressed / 1000, " kB"),
    atMost("memory of the server", 250, last.rss / 1024 / 1024, " MiB"),
  ];
}

/** What is said of a whole topic or office may grow a little with it. */
const growthOf = (name) => (/^(report|desk|queue)/.test(name) ? 1.3 : 1.1);

function growths(first, last) {
  return first.rows.map(({ name, app }, n) =>
    atMost(`${name}: CPU at scale ${last.scale}`, growthOf(name), last.rows[n].app.processorMs / app.processorMs, " times"),
  );
}
