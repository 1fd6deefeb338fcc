import { useLanguage } from "~/ui/language";
import type { MonthCount } from "./count-months.server";
import { fewest, publishedCount, publishedShare } from "./few";

/** Numbers, shares and hours as the ledger shows them: what says too much about single people is "<10" or a dash. */
export function useShown() {
  const { t, number, locale } = useLanguage();
  const one = new Intl.NumberFormat(locale === "es" ? "es-US" : "en-US", { maximumFractionDigits: 1 });
  const shownCount = (value: number) => {
    const published = publishedCount(value);
    return published === "<10" ? published : number(published);
  };
  return {
    count: shownCount,
    share: (part: number, whole: number, digits = 0) => {
      const percent = publishedShare(part, whole, digits);
      return percent === null ? t("ledger.too-few") : t("ledger.percent", { percent: one.format(percent) });
    },
    hours: ({ fromCases, medianHours }: MonthCount) =>
      fromCases < fewest || medianHours === null ? t("ledger.too-few") : t("ledger.hours", { hours: one.format(medianHours) }),
  };
}
