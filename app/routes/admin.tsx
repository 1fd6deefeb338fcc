import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { AdminTiles } from "~/features/city/admin-tiles";
import { countOffices } from "~/features/offices/queries.server";
import { countStaff } from "~/features/people/admin-queries.server";
import { countTopics } from "~/features/topics/admin-queries.server";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, now, language }) => {
  const [topics, offices, staff] = await Promise.all([countTopics(db, now), countOffices(db), countStaff(db, now)]);
  return { title: language.t("admin.front-title"), topics, offices, staff };
});

export default function Admin() {
  const { topics, offices, staff } = useLoaderData<typeof loader>();
  const { t } = useLanguage();
  return (
    <AdminFrame part="front" title={t("admin.front-title")}>
      <AdminTiles topics={topics} offices={offices} staff={staff} />
    </AdminFrame>
  );
}
