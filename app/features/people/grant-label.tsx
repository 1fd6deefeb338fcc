import { useLanguage } from "~/ui/language";
import type { Role } from "./actor";

interface LabelledGrant {
  role: Role;
  office: string | null;
  officeEs: string | null;
}

/** "Drafter, Public Works", or the role alone when it is for the whole city. */
export function GrantLabel({ grant }: { grant: LabelledGrant }) {
  const { t, locale } = useLanguage();
  const office = (locale === "es" && grant.officeEs) || grant.office;
  return (
    <>
      {t(`admin.role-${grant.role}`)}
      {office && `, ${office}`}
    </>
  );
}
