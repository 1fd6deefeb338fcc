/** The initials of a name in a circle; `staff` gives the city's color. */
export function Avatar({ name, staff = false }: { name: string; staff?: boolean }) {
  return (
    <span className={staff ? "avatar avatar-staff" : "avatar"} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** "Maria T." gives MT; one word gives one letter. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters
    .map((word = "") => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "")
    .join("")
    .toUpperCase();
}
