import { iconPaths } from "./icon-paths";

export type IconName = keyof typeof iconPaths;

/** A drawn sign beside a word; never the only bearer of a meaning, so hidden from assistive technology. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
