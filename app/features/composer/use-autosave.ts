import { useEffect, useRef, useState } from "react";
import { useLanguage } from "~/ui/language";
import type { OtherWriter } from "./autosave";
import { keepInBrowser, markSent } from "./kept-in-browser";

export interface AutosaveState {
  kept: "not-yet" | "server" | "browser" | "failed" | "waits";
  savedAt: Date | null;
  /** Who else is at it, as of the last time something was kept; null until then. */
  others: OtherWriter[] | null;
  /** Why it was not kept, in the reader's words. */
  problem?: string;
}

const waitMs = 2000;

interface AutosaveOptions {
  /** Where a draft keeps what is typed into it, without language; null for a new response. */
  path: string | null;
  /** What the browser keeps a new response under. */
  key: string;
  /** What was typed another time is still offered: keeping more now would replace it. */
  isPaused: boolean;
}

/** Keeps what is typed two seconds after the typing stops: of a draft on the server, for its writer alone; of a new response in the browser. */
export function useAutosave({ path, key, isPaused }: AutosaveOptions) {
  const { href } = useLanguage();
  const [state, setState] = useState<AutosaveState>({ kept: "not-yet", savedAt: null, others: null });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  /** What was typed and waits to be kept. */
  const waiting = useRef<HTMLFormElement | null>(null);
  const sending = useRef<AbortController>();

  async function keep(form: HTMLFormElement) {
    waiting.current = null;
    if (isPaused) return setState((before) => ({ ...before, kept: "waits" }));
    if (!path) {
      const isKept = keepInBrowser(key, form);
      return setState((before) => ({ ...before, kept: isKept ? "browser" : "failed", savedAt: new Date() }));
    }
    sending.current?.abort();
    sending.current = new AbortController();
    try {
      setState(await keepOnServer(href(path), form, sending.current.signal));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) setState((before) => ({ ...before, kept: "failed" }));
    }
  }

  /** Nothing is kept any more: the form is on its way. */
  function stop() {
    clearTimeout(timer.current);
    waiting.current = null;
    sending.current?.abort();
    if (!path) markSent(key);
  }

  function follow(form: HTMLFormElement) {
    clearTimeout(timer.current);
    waiting.current = form;
    timer.current = setTimeout(() => void keep(form), waitMs);
  }

  // Whoever leaves within the two seconds, to write a note or to read the idea, loses nothing either.
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    const leave = () => waiting.current && void keepNow.current(waiting.current);
    // Before the next page is asked for, so that it knows of it; phones tell only when it has come.
    addEventListener("beforeunload", leave);
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("beforeunload", leave);
      removeEventListener("pagehide", leave);
      clearTimeout(timer.current);
    };
  }, []);
  return { state, follow, stop };
}

async function keepOnServer(path: string, form: HTMLFormElement, signal: AbortSignal): Promise<AutosaveState> {
  const fields = new FormData(form);
  fields.set("intent", "keep");
  const body = new URLSearchParams(textsOf(fields));
  const response = await fetch(path, {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    signal,
    // It is sent even when the page is being left; browsers refuse to do so for more than 64 KB.
    keepalive: body.toString().length < 60_000,
  });
  const answer = (await response.json()) as {
    error?: string;
    savedAt?: string;
    others?: (Omit<OtherWriter, "typedAt"> & { typedAt: string })[];
  };
  if (!response.ok || !answer.savedAt) return { kept: "failed", savedAt: null, others: null, problem: answer.error };
  const others = (answer.others ?? []).map((other) => ({ ...other, typedAt: new Date(other.typedAt) }));
  return { kept: "server", savedAt: new Date(answer.savedAt), others };
}

function textsOf(fields: FormData): [string, string][] {
  return [...fields].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
}
