import { useLanguage } from "~/ui/language";

interface AdminTilesProps {
  topics: { draft: number; scheduled: number; open: number };
  offices: number;
  staff: number;
}

/** The parts of the administration, each with the number that matters there. */
export function AdminTiles({ topics, offices, staff }: AdminTilesProps) {
  const { t, href } = useLanguage();
  const tiles = [
    {
      path: "/admin/topics",
      name: t("admin.topics"),
      text: t("admin.topics-about"),
      facts: [
        t("admin.topics-draft", { count: topics.draft }),
        t("admin.topics-scheduled", { count: topics.scheduled }),
        t("admin.topics-open", { count: topics.open }),
      ],
    },
    {
      path: "/admin/offices",
      name: t("admin.offices"),
      text: t("admin.offices-about"),
      facts: [t("admin.offices-count", { count: offices })],
    },
    {
      path: "/admin/people",
      name: t("admin.people"),
      text: t("admin.people-about"),
      facts: [t("admin.staff-count", { count: staff })],
    },
    { path: "/admin/policy", name: t("admin.part-policy"), text: t("admin.policy-about"), facts: [] },
    { path: "/admin/calendar", name: t("admin.calendar"), text: t("admin.calendar-about"), facts: [] },
    { path: "/admin/settings", name: t("admin.settings"), text: t("admin.settings-about"), facts: [] },
  ];
  return (
    <ul className="admin-tiles">
      {tiles.map(({ path, name, text, facts }) => (
        <li key={path} className="card">
          <h2>
            <a href={href(path)}>{name}</a>
          </h2>
          <p>{text}</p>
          {facts.length > 0 && (
            <p className="meta">
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
