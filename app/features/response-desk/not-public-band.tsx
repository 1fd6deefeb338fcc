import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";

/** Stands above everything that the public cannot see yet. */
export function NotPublicBand({ office }: { office: string }) {
  const { t } = useLanguage();
  return (
    <p className="not-public">
      <Icon name="eye-off" />
      <b>{t("desk.not-public")}</b> {t("desk.who-sees", { office })}
    </p>
  );
}
