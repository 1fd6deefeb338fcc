const secret = /^((?:\/es)?\/did-this-answer\/).+/;

/** A path as the log may have it: at most 200 characters, and without the secret of a mailed link. */
export function loggedPath(path: string): string {
  return path.replace(secret, "$1…").slice(0, 200);
}
