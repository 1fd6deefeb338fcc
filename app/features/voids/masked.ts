/** An address with its first letter and last digits left, so that rows of accounts show and nobody is named. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  const name = email.slice(0, Math.max(at, 0));
  const digits = /\d*$/.exec(name.slice(1))?.[0] ?? "";
  return `${name.slice(0, 1)}•••${digits}${email.slice(Math.max(at, 0))}`;
}
