import { useLanguage } from "~/ui/language";

interface VersionDatesProps {
  version: { inForceFrom: Date; replacedFrom: Date | null };
  now: Date;
}

/** From when until when a version holds. One that was replaced before its day never held. */
export function VersionDates({ version, now }: VersionDatesProps) {
  return (
    <p className="meta">
      <span>{useVersionDates(version, now)}</span>
    </p>
  );
}

function useVersionDates({ inForceFrom, replacedFrom }: VersionDatesProps["version"], now: Date): string {
  const { t, date } = useLanguage();
  const from = date(inForceFrom);
  if (replacedFrom && replacedFrom <= inForceFrom) return t("policy.never-in-force");
  if (inForceFrom > now) return t("policy.in-force-later", { date: from });
  return replacedFrom
    ? t("policy.in-force-until", { from, until: date(replacedFrom) })
    : t("policy.in-force-since", { date: from });
}
