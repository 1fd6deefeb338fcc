let region: HTMLElement | undefined;

/** Says a sentence to screen readers, politely; one region for the whole page. */
export function announce(sentence: string): void {
  if (!region) {
    region = document.createElement("div");
    region.setAttribute("role", "status");
    region.className = "usa-sr-only";
    document.body.append(region);
  }
  region.textContent = "";
  window.setTimeout(() => {
    if (region) region.textContent = sentence;
  }, 50);
}
