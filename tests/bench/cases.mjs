/** What is measured: the page itself, and the `requests` of the load generator, which goes through all their paths, cookies and bodies. */
export function casesOf({ topic, report, idea, ideas, cookies, drafterCookie, moderatorCookie }) {
  const [reader] = cookies;
  const page = (name, path, cookie) => ({
    name,
    path,
    cookie,
    requests: { method: "GET", paths: [path], cookies: cookie ? [cookie] : [], bodies: [] },
  });
  const bodies = ["intent=support", "intent=withdraw"];
  const support = (name, { toggles }) => ({
    name,
    path: `/ideas/${idea}/support`,
    cookie: reader,
    body: bodies[0],
    writes: true,
    requests: { method: "POST", paths: ideas.map((id) => `/ideas/${id}/support`), cookies, bodies, toggles },
  });
  return [
    page("topic, visitor", topic),
    page("topic, signed in", topic, reader),
    page("idea, signed in", `/ideas/${idea}`, reader),
    page("home, visitor", "/"),
    page("report of a topic", report),
    page("desk, drafter", "/desk", drafterCookie),
    page("queue of 10,000", "/moderation", moderatorCookie),
    support("support", { toggles: false }),
    support("support, to and fro", { toggles: true }),
  ];
}
