/** Keeps what was made for a key, for things that cost more to make than to look up; at `most` it forgets all, and starts again. */
export function memory<Value>(most = 5000): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size >= most) kept.clear();
      value = make();
      kept.set(key, value);
    }
    return value;
  };
}
