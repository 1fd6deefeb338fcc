import { useLanguage } from "~/ui/language";

interface PersonNameProps {
  id: number | null;
  name: string | null;
}

/** The name someone shows with what they wrote; a plain one until they choose. Isolated, so that no script direction leaks out of it. */
export function PersonName(person: PersonNameProps) {
  const name = usePersonName(person);
  return <bdi>{name}</bdi>;
}

export function usePersonName({ id, name }: PersonNameProps): string {
  const { t } = useLanguage();
  if (name) return name;
  return id === null ? t("people.former") : t("people.unnamed", { id });
}
