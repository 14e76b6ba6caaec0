/**
 * A state never changes, so what follows from a part of it may be computed once for as long as that
 * part lives. Views use this: the parts that did not change keep their reference.
 */
export function remember<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for what follows from two parts. */
export function rememberPair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const byFirst = remember((first: First) => remember((second: Second) => compute(first, second)));
  return (first, second) => byFirst(first)(second);
}
