// Lists of thousands of texts of which only some are needed, or one at a time.

/** A list whose items are made when they are asked for, each time anew. An array is one, too. */
export type LazyList<T> = Iterable<T> & { readonly length: number }

/** What `make` returns for each item, made only when it is asked for. */
export function mapLazily<S, T>(items: readonly S[], make: (item: S) => T): LazyList<T> {
  return { length: items.length, [Symbol.iterator]: () => makeEach(items, make) }
}

function* makeEach<S, T>(items: readonly S[], make: (item: S) => T): Generator<T, void, undefined> {
  for (const item of items) yield make(item)
}
