import { type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the site; each also answers in Spanish below `/es`. People print addresses: one that was once here stays. */
const addresses: Record<string, string> = {
  "/": "home",

  "/topics": "topics",
  "/topics/:slug": "topics.$slug",
  "/topics/:slug/ideas/new": "topics.$slug.ideas.new",
  "/topics/:slug/similar": "topics.$slug.similar",
  "/topics/:slug/report": "topics.$slug.report",
  "/topics/:slug/report.csv": "topics.$slug.report-csv",

  "/ideas/:ideaId": "ideas.$ideaId",
  "/ideas/:ideaId/support": "ideas.$ideaId.support",
  "/ideas/:ideaId/comments": "ideas.$ideaId.comments",
  "/ideas/:ideaId/edit": "ideas.$ideaId.edit",
  "/ideas/:ideaId/versions": "ideas.$ideaId.versions",
  "/ideas/:ideaId/report": "ideas.$ideaId.report",

  "/comments/:commentId/helpful": "comments.$commentId.helpful",
  "/comments/:commentId/edit": "comments.$commentId.edit",
  "/comments/:commentId/versions": "comments.$commentId.versions",
  "/comments/:commentId/report": "comments.$commentId.report",

  "/sign-in": "sign-in",
  "/sign-in/waiting": "sign-in.waiting",
  "/sign-in/demo": "sign-in.demo",
  "/sign-out": "sign-out",
  "/me": "me",

  "/responses/:responseId": "responses.$responseId",
  "/responses/:responseId/versions/:number": "responses.$responseId.versions.$number",

  "/offices": "offices",
  "/offices/scorecards.csv": "offices.scorecards",
  "/offices/:slug": "offices.$slug",
  "/offices/:slug/scorecard.csv": "offices.$slug.scorecard",
  "/commitments/:commitmentId": "commitments.$commitmentId",
  "/photos/:photoId": "photos.$photoId",
  "/responses/:responseId/check": "responses.$responseId.check",
  "/did-this-answer/:token": "did-this-answer.$token",
  "/promises": "promises",
  "/outcomes": "outcomes",
  "/policy": "policy",
  "/help": "help",

  "/desk": "desk",
  "/desk/brief": "desk.brief",
  "/desk/assign": "desk.assign",
  "/desk/delegations": "desk.delegations",
  "/desk/notes": "desk.notes",
  "/desk/topics/:slug": "desk.topics.$slug",
  "/desk/topics/:slug/promise": "desk.topics.$slug.promise",
  "/desk/responses/new": "desk.responses.new",
  "/desk/responses/:responseId": "desk.responses.$responseId",
  "/desk/responses/:responseId/autosave": "desk.responses.$responseId.autosave",
  "/desk/commitments/:commitmentId": "desk.commitments.$commitmentId",

  "/moderation": "moderation",
  "/moderation/ideas/:ideaId": "moderation.ideas.$ideaId",
  "/moderation/comments/:commentId": "moderation.comments.$commentId",

  "/admin": "admin",
  "/admin/offices": "admin.offices",
  "/admin/offices/:officeId": "admin.offices.$officeId",
  "/admin/people": "admin.people",
  "/admin/people/:personId": "admin.people.$personId",
  "/admin/topics": "admin.topics",
  "/admin/topics/new": "admin.topics.new",
  "/admin/topics/:topicId": "admin.topics.$topicId",
  "/admin/templates": "admin.templates",
  "/admin/templates/:templateId": "admin.templates.$templateId",
  "/admin/settings": "admin.settings",
  "/admin/calendar": "admin.calendar",

  "/dev/mail": "dev.mail",
  "/*": "not-found",
};

export default Object.entries(addresses).map(([path, name]) =>
  route(`es?${path === "/" ? "" : path}`, `routes/${name}.tsx`, { id: name }),
) satisfies RouteConfig;
