import { brandRamp } from "./brand-ramp";

/** The city's colours as custom properties, which every stylesheet of the site reads. */
export function cityCss(brandColor: string): string {
  const { ramp } = brandRamp(brandColor);
  const properties = Object.entries(ramp).map(([name, value]) => `--c-${name}:${value}`);
  return `:root{${properties.join(";")}}`;
}
