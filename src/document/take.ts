/** The first values, as many as there are up to `count`. No more of them are made. */
export function take<Value>(values: Iterable<Value>, count: number): Value[] {
  const taken: Value[] = []
  if (count <= 0) return taken
  for (const value of values) {
    taken.push(value)
    if (taken.length >= count) break
  }
  return taken
}
