// Who may import whom. Left may import right, never back:
//
//   routes, root, entry, server, main, worker -> http -> features -> integrations -> core
//                                             -> ui  <- features      features, http -> db      db -> nothing of app
//
// Catalogs may be imported by all; config by everything that serves. Tests are not looked at: they may import anything.
// Nor is the seed, which writes what the features would have written: seed-knows-pure-files.test.ts is its rule.

const typeOnly = ["type-only"];

/** Files of `room` may import of our own code only what matches `allowed`. */
const room = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path },
  to: { path: "^(app|db|tests)/", pathNot: allowed },
});

/** Files of `room` may import nothing but what matches `allowed`, from npm and Node neither. */
const island = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "core-stands-alone",
      comment:
        "Core is plain TypeScript that is true of all nouns; days and time zones are a library's. The words of its errors are keys of the catalogs: a type, and erased.",
      severity: "error",
      from: { path: "^app/core/" },
      to: { pathNot: ["^app/core/", "node_modules/(@date-fns/tz|date-fns)/"], dependencyTypesNot: typeOnly },
    },
    island(
      "enhance-is-small",
      "^app/enhance/",
      "^app/(enhance|core)/",
      "Residents download this; a library in it is paid by every visitor.",
    ),
    room(
      "catalogs-know-core",
      "^app/catalogs/",
      "^app/(catalogs|core)/",
      "Everything imports the catalogs, so they import next to nothing.",
    ),
    room(
      "integrations-know-core",
      "^app/integrations/",
      "^app/(integrations|core|catalogs)/",
      "One outside service, without the words of the city.",
    ),
    room("ui-knows-no-nouns", "^app/ui/", "^app/(ui|core|catalogs)/", "What is in ui could stand on any site."),
    room(
      "features-know-no-requests",
      "^app/features/",
      "^(app/(features|integrations|core|ui|catalogs|config\\.server)|db)(/|\\.)",
      "What the site does must run from a route, a job, a test and a command alike.",
    ),
    room(
      "http-knows-no-pages",
      "^app/http/",
      "^(app/(http|features|integrations|core|catalogs|config\\.server)|db)(/|\\.)",
      "Doors serve every route; a route they know would be a circle.",
    ),
    room("db-knows-no-app", "^db/", "^db/", "The schema and its launcher must load without the application."),
    {
      name: "database-behind-server-files",
      comment:
        "An import of db/ or drizzle from a file that is not *.server.ts takes the schema, or pg, into the browser's bundle. Types are erased, so they may.",
      severity: "error",
      from: { path: "^app/", pathNot: "(^|[./])server\\.tsx?$" },
      to: { path: ["^db/", "(^|/)node_modules/(drizzle-orm|pg)/"], dependencyTypesNot: typeOnly },
    },
    {
      name: "no-circles-of-files",
      comment:
        "Two files that need each other are one, or need a third. Tables may: foreign keys go both ways, and drizzle reads them late.",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^db/schema/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: "no-circles-of-nouns",
      comment: "Nouns may use other nouns, but not each other: the one that is told imports, the other one is imported.",
      severity: "error",
      scope: "folder",
      from: { path: "^app/features/[^/]+$" },
      to: { circular: true, path: "^app/features/" },
    },
    {
      name: "tests-stay-out",
      comment: "Nothing that runs in earnest imports the support of the tests.",
      severity: "error",
      from: { path: "^(app|db)/" },
      to: { path: "^tests/" },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere, or to a package that package.json does not name.",
      severity: "error",
      from: { path: "^(app|db)/" },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^(app/styles|app/commands|build|db/seed)/", "\\.test\\.tsx?$"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
