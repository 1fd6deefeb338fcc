import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonTone = "primary" | "outline" | "quiet" | "danger";

interface Look {
  tone?: ButtonTone;
  icon?: IconName;
  /** As wide as its container. */
  wide?: boolean;
}

export function Button({ tone, icon, wide, className, children, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="submit" {...rest} className={classOf(tone, wide, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ tone, icon, wide, className, children, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={classOf(tone, wide, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

const tones: Record<ButtonTone, string> = {
  primary: "usa-button",
  outline: "usa-button usa-button--outline",
  quiet: "button-quiet",
  danger: "usa-button button-danger",
};

function classOf(tone: ButtonTone = "primary", wide = false, className = ""): string {
  return `${tones[tone]}${wide ? " button-wide" : ""}${className ? ` ${className}` : ""}`;
}
