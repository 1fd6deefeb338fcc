import { converter, formatHex, type Oklch, wcagContrast } from "culori";

const paper = "#fbf8f2";
const toOklch = converter("oklch");

export interface BrandRamp {
  ramp: Record<"primary" | "primary-dark" | "primary-darker" | "primary-light" | "primary-lighter" | "primary-lightest", string>;
  /** The colour had to be darkened so that text in it, and white text on it, can be read. */
  isDarkened: boolean;
  /** White text on the darkened colour, as a WCAG ratio with one decimal, rounded down. */
  contrast: number;
}

/**
 * The tones of the site from one colour (`#rrggbb`), in OKLCH so that they look evenly spaced.
 * Darkened until text in it on paper, and white on it, reach 4.5:1 (WCAG 2.2, 1.4.3).
 */
export function brandRamp(color: string): BrandRamp {
  const base = toOklch(color) ?? { mode: "oklch", l: 0.4, c: 0.07, h: 205 };
  let primary = base;
  while (primary.l > 0 && (wcagContrast(hex(primary), paper) < 4.5 || wcagContrast(hex(primary), "#ffffff") < 4.5)) {
    primary = { ...primary, l: primary.l - 0.01 };
  }
  const tone = (l: number, c: number): string => hex({ ...primary, l, c: Math.min(primary.c, c) });
  return {
    ramp: {
      primary: hex(primary),
      "primary-dark": tone(Math.max(primary.l - 0.09, 0.1), 0.14),
      "primary-darker": tone(Math.max(primary.l - 0.16, 0.08), 0.12),
      "primary-light": tone(0.74, 0.08),
      "primary-lighter": tone(0.9, 0.035),
      "primary-lightest": tone(0.95, 0.02),
    },
    isDarkened: primary !== base,
    contrast: Math.floor(wcagContrast(hex(primary), "#ffffff") * 10) / 10,
  };
}

function hex(color: Oklch): string {
  return formatHex(color);
}
