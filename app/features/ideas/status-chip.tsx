import { Chip } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { type IdeaStatus, statusTones } from "./status";

export function StatusChip({ status }: { status: IdeaStatus }) {
  const { t } = useLanguage();
  return <Chip tone={statusTones[status]}>{t(`ideas.status-${status}`)}</Chip>;
}
