import { ruleNumberOf, type VoidRule } from "~/features/supports/rules";
import { useLanguage } from "~/ui/language";

interface OwnSetAsideProps {
  voidId: number | null;
  voidRule: VoidRule | null;
  voidReason: string | null;
  /** The city's address, for objecting. */
  email: string;
}

/** Tells a person that their own support was set aside: the rule, the reason, and how to object. Nothing when it counts. */
export function OwnSetAside({ voidId, voidRule, voidReason, email }: OwnSetAsideProps) {
  const { t, href } = useLanguage();
  if (voidId === null || voidRule === null) return null;
  return (
    <p>
      <a href={href(`/supports?from=${voidId}#void-${voidId}`)}>
        {t("voids.mine", { number: ruleNumberOf(voidRule), rule: t(`voids.rule-${voidRule}`) })}
      </a>{" "}
      {t("voids.mine-reason", { reason: voidReason ?? "" })} {t("voids.mine-object")} <a href={`mailto:${email}`}>{email}</a>
    </p>
  );
}
