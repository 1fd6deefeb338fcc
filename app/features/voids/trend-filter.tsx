import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import { type TrendScope, type TrendWindow, trendWindows } from "./trending";

interface TrendFilterProps {
  window: TrendWindow;
  scope: TrendScope;
  topics: { id: number; question: string; questionEs: string }[];
}

/** Which supports to look at: a plain GET form, so that what was found has an address. */
export function TrendFilter({ window, scope, topics }: TrendFilterProps) {
  const { t, href, locale } = useLanguage();
  return (
    <form className="filters" method="get" action={href("/moderation/supports")}>
      <FilterSelect
        name="window"
        label={t("voids.window")}
        value={window}
        choices={trendWindows.map((each) => ({ value: each, label: t(`voids.window-${each}`) }))}
      />
      <FilterSelect
        name="topic"
        label={t("voids.topic")}
        all={t("voids.all-topics")}
        value={String(scope.topicId ?? "")}
        choices={topics.map((topic) => ({ value: String(topic.id), label: localized(topic, "question", locale) }))}
      />
      <div>
        <label className="usa-label" htmlFor="filter-idea">
          {t("voids.idea-number")}
        </label>
        <input className="usa-input" id="filter-idea" name="idea" inputMode="numeric" defaultValue={scope.ideaId ?? ""} />
      </div>
      <Button tone="outline" icon="search">
        {t("voids.look")}
      </Button>
    </form>
  );
}
