import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";

interface NotPublicBandProps {
  office: string;
  /** The public reads an older text of it. */
  isCorrection?: boolean;
}

/** Stands above everything that the public cannot see yet. */
export function NotPublicBand({ office, isCorrection = false }: NotPublicBandProps) {
  const { t } = useLanguage();
  return (
    <p className="not-public">
      <Icon name="eye-off" />
      <b>{t(isCorrection ? "desk.correction-not-public" : "desk.not-public")}</b> {t("desk.who-sees", { office })}
    </p>
  );
}
