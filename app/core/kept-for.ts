/** Gives what was made for an owner and a key, made anew when it is older than its time at `now`. */
export type KeptFor<Key, Value> = (owner: object, key: Key, now: Date, make: () => Promise<Value>) => Promise<Value>;

/**
 * Keeps what costs much to make and hardly changes for so long in this process, so that a page that is asked for often makes it once.
 * `owner` is what it was made from, such as the handle of a database. Whoever asks while it is being made waits for the same one; one that
 * failed is not kept. At `most` keys an owner's are all forgotten.
 */
export function keptFor<Key, Value>(ms: number, most = 500): KeptFor<Key, Value> {
  const owners = new WeakMap<object, Map<Key, { at: number; value: Promise<Value> }>>();
  return (owner, key, now, make) => {
    const kept = owners.get(owner) ?? new Map();
    owners.set(owner, kept);
    const known = kept.get(key);
    // A clock that was set back makes nothing fresh for longer.
    if (known && now.getTime() >= known.at && now.getTime() - known.at < ms) return known.value;
    if (kept.size >= most) kept.clear();
    const entry = { at: now.getTime(), value: make() };
    kept.set(key, entry);
    entry.value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return entry.value;
  };
}
