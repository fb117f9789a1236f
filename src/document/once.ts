/** Finds a value when it is first asked for, and keeps it. */
export function once<Value>(find: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => (kept ??= { value: find() }).value
}
