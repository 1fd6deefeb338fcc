import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { ListedPerson } from "./admin-queries.server";
import { GrantLabel } from "./grant-label";
import { PersonName } from "./person-name";

/** People as administrators see them: with their address and what they may do. */
export function PeopleTable({ people }: { people: ListedPerson[] }) {
  const { t, href } = useLanguage();
  const columns: Column<ListedPerson>[] = [
    {
      header: t("admin.person"),
      rowHeader: true,
      cell: (person) => (
        <a href={href(`/admin/people/${person.id}`)}>
          <PersonName id={person.id} name={person.name} />
        </a>
      ),
    },
    { header: t("admin.email"), cell: (person) => <span className="address">{person.email}</span> },
    { header: t("admin.grants"), cell: ({ grants }) => (grants.length > 0 ? <Grants grants={grants} /> : t("admin.resident")) },
    { header: t("admin.joined"), cell: (person) => <Time date={person.createdAt} style="numeric" /> },
  ];
  return <Table caption={t("admin.people")} hideCaption columns={columns} rows={people} keyOf={(person) => person.id} />;
}

function Grants({ grants }: Pick<ListedPerson, "grants">) {
  return (
    <ul className="plain">
      {grants.map((grant) => (
        <li key={grant.id}>
          <GrantLabel grant={grant} />
        </li>
      ))}
    </ul>
  );
}
