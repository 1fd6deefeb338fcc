/** The addresses linked to in a text, as host and path in small letters, each once, at most ten. What follows a question mark does not count. */
export function linksIn(text: string): string[] {
  const found = text.matchAll(/\bhttps?:\/\/([^\s<>()[\]"'`]+)|\bwww\.([^\s<>()[\]"'`]+)/giu);
  const links = [...found].map(([, afterScheme, afterWww]) => plainAddress(afterScheme ?? afterWww ?? ""));
  return [...new Set(links)].filter((link) => link.includes(".")).slice(0, 10);
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^www\./u, "")
    .replace(/[?#].*$/u, "")
    .replace(/[/.,;:!]+$/u, "");
}
