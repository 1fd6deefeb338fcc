import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { useLanguage } from "./language";
import { VisuallyHidden } from "./visually-hidden";

const signs = {
  info: "info",
  success: "circle-check",
  warning: "triangle-exclamation-point",
  error: "circle-exclamation-point",
} satisfies Record<string, IconName>;

export type AlertTone = keyof typeof signs;

interface AlertProps {
  tone?: AlertTone;
  title?: ReactNode;
  /** The answer to what the visitor just did: announced by screen readers. */
  announce?: boolean;
  id?: string;
  children?: ReactNode;
}

/** A message above or inside a page. The tone is also said in words, for those who do not see the color. */
export function Alert({ tone = "info", title, announce = false, id, children }: AlertProps) {
  const { t } = useLanguage();
  return (
    <div className={`alert alert-${tone}`} id={id} role={announce ? (tone === "error" ? "alert" : "status") : undefined}>
      <Icon name={signs[tone]} />
      <div>
        <VisuallyHidden>{t(`common.tone-${tone}`)} </VisuallyHidden>
        {title && <p className="alert-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
