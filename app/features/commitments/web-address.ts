const longest = 500;

/**
 * A web address that people can be led to, written out in full; null for anything else: other schemes, names without a dot, addresses with a
 * password or a name before the host, which make one site look like another.
 */
export function webAddressOf(text: string): string | null {
  if (text.length > longest || /[\s<>"\\^`{|}]/.test(text) || !/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    const isPlain = url.username === "" && url.password === "" && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(url.hostname);
    return isPlain && url.href.length <= longest ? url.href : null;
  } catch {
    return null;
  }
}
