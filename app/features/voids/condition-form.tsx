import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import { accountAges, type VoidCondition } from "./condition";

/** Changes a condition before its preview: a plain GET form. The time comes from the console. */
export function ConditionForm({ condition }: { condition: VoidCondition }) {
  const { t, href } = useLanguage();
  return (
    <form className="filters" method="get" action={href("/moderation/supports/new")}>
      <Words name="network" label={t("voids.networks-key")} value={condition.network} />
      <Words name="joined" label={t("voids.joined-from")} value={condition.joinedFrom} />
      <Words name="domain" label={t("voids.domains-key")} value={condition.domain} />
      <Words name="pattern" label={t("voids.sequences-key")} value={condition.pattern} />
      <Words name="idea" label={t("voids.idea-number")} value={condition.ideaId} />
      <FilterSelect
        name="newer"
        label={t("voids.newer")}
        all={t("voids.any-age")}
        value={String(condition.newerThanHours ?? "")}
        choices={accountAges.map((hours) => ({ value: hours, label: t(`voids.newer-${hours}`) }))}
      />
      {condition.topicId && <input type="hidden" name="topic" value={condition.topicId} />}
      {condition.from && <input type="hidden" name="from" value={condition.from.getTime()} />}
      {condition.to && <input type="hidden" name="to" value={condition.to.getTime()} />}
      <Button tone="outline" icon="search">
        {t("voids.preview")}
      </Button>
    </form>
  );
}

function Words({ name, label, value }: { name: string; label: string; value: string | number | null }) {
  return (
    <div>
      <label className="usa-label" htmlFor={`condition-${name}`}>
        {label}
      </label>
      <input className="usa-input" id={`condition-${name}`} name={name} defaultValue={value ?? ""} spellCheck={false} />
    </div>
  );
}
