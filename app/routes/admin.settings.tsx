import { useActionData, useLoaderData } from "@remix-run/react";
import { listTimeZones } from "~/core/city-time";
import { AdminFrame } from "~/features/city/admin-frame";
import { saveSettings } from "~/features/city/save-settings.server";
import { SettingsEditor } from "~/features/city/settings-editor";
import { settingsForm } from "~/features/city/settings-form";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(({ city, language }) => {
  const { id: _, isDemo: __, ...settings } = city;
  return { title: language.t("admin.settings"), settings, timeZones: [...new Set([city.timeZone, ...listTimeZones()])].sort() };
});

export const action = administrators.mayWrite(settingsForm, async ({ db, actor, form, now, context }) => {
  await saveSettings(db, actor, form, now);
  context.city.forget();
  return { seeOther: "/admin/settings?done=saved" };
});

export default function AdminSettings() {
  const { settings, timeZones } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLanguage();
  return (
    <AdminFrame part="settings" title={t("admin.settings")}>
      <SettingsEditor settings={settings} timeZones={timeZones} result={answer?.result} />
    </AdminFrame>
  );
}
