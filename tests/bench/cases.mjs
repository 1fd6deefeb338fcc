/**
 * What is measured. `requests` is what the load generator sends: every connection goes through the paths and cookies in steps of its own,
 * so that neither two people nor two ideas meet more often than they would.
 */
export function casesOf({ topic, idea, ideas, cookies }) {
  const [reader] = cookies;
  const get = (name, path, cookie) => ({ name, path, cookie, requests: { method: "GET", paths: [path], cookies: cookie ? [cookie] : [], bodies: [] } });
  const post = (name, toggles) => ({
    name,
    path: `/ideas/${idea}/support`,
    cookie: reader,
    body: "intent=support",
    writes: true,
    requests: { method: "POST", paths: ideas.map((id) => `/ideas/${id}/support`), cookies, bodies: ["intent=support", "intent=withdraw"], toggles },
  });
  return [
    get("topic, visitor", topic),
    get("topic, signed in", topic, reader),
    get("idea, signed in", `/ideas/${idea}`, reader),
    get("home, visitor", "/"),
    post("support", false),
    post("support, to and fro", true),
  ];
}
