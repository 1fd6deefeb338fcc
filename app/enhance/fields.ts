import { announce } from "./announce";

const pauseMs = 1000;

/** Says how many characters are left, and announces it once typing pauses near the end. */
export function countCharacters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("[data-count-max]")) {
    const out = document.getElementById(field.dataset.countOut ?? "");
    if (!out) continue;
    const max = Number(field.dataset.countMax);
    let timer = 0;
    const update = () => {
      const left = max - [...field.value].length;
      const words = left >= 0 ? out.dataset.left : out.dataset.over;
      out.textContent = (words ?? "").replace("{n}", new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left)));
      out.classList.toggle("is-over", left < 0);
      window.clearTimeout(timer);
      if (left < max / 10) timer = window.setTimeout(() => announce(out.textContent ?? ""), pauseMs);
    };
    field.addEventListener("input", update);
    if (field.value) update();
  }
}

/** A chosen filter applies at once; its button stays for those without JavaScript. */
export function submitOnChange(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-autosubmit]")) {
    select.addEventListener("change", () => select.form?.requestSubmit());
  }
}
