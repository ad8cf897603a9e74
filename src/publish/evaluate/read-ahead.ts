// Files that are read one after another: the next ones are asked for while one is looked at.

type Read<T> = (oid: string) => Promise<T>

const AHEAD = 4

/** @param order what will be asked for, in this order; some of it may not be, and others may be asked for between */
export function readAhead<T>(order: readonly string[], read: Read<T>): Read<T> {
  const oids = [...new Set(order)]
  const places = new Map(oids.map((oid, index) => [oid, index]))
  const started = new Map<string, Promise<T>>()
  let next = 0
  return async oid => {
    const place = places.get(oid)
    if (place === undefined) return await read(oid)
    for (; next <= Math.min(place + AHEAD, oids.length - 1); next += 1) {
      const other = oids[next] ?? ''
      if (next < place || started.has(other)) continue
      const answer = read(other)
      // Whoever asks for it is told.
      answer.catch(() => undefined)
      started.set(other, answer)
    }
    const answer = started.get(oid) ?? read(oid)
    started.delete(oid)
    return await answer
  }
}
