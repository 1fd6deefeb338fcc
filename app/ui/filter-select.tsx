interface FilterSelectProps {
  name: string;
  label: string;
  value: string;
  /** The first choice, which filters nothing; absent where one has to be chosen. */
  all?: string;
  choices: { value: string; label: string }[];
}

/** One select of a form that filters a list. */
export function FilterSelect({ name, label, value, all, choices }: FilterSelectProps) {
  return (
    <div>
      <label className="usa-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className="usa-select" id={`filter-${name}`} name={name} defaultValue={value}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
