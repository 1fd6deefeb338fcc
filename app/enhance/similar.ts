import { announce } from "./announce";

const pauseMs = 500;
const shortest = 8;

/** Shows ideas like the title being typed: the list of the similar page, taken out of it. The last question wins. */
export function showSimilar(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[data-similar]")) {
    let timer = 0;
    let asked = "";
    let running: AbortController | undefined;
    const ask = async () => {
      const query = input.value.trim();
      if (query === asked || query.length < shortest) return;
      asked = query;
      running?.abort();
      running = new AbortController();
      const found = await fetchList(`${input.dataset.src}?q=${encodeURIComponent(query)}`, running.signal);
      const place = document.getElementById(input.dataset.similar ?? "");
      if (!found || !place) return;
      place.replaceWith(found);
      announce(found.querySelector("[data-summary]")?.textContent ?? "");
    };
    input.addEventListener("input", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void ask(), pauseMs);
    });
  }
}

/** The list of the similar page, or an empty place when there is none; null when the question was overtaken or failed. */
async function fetchList(address: string, signal: AbortSignal): Promise<Element | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const empty = document.createElement("div");
    empty.id = "similar";
    return page.getElementById("similar") ?? empty;
  } catch {
    return null;
  }
}
