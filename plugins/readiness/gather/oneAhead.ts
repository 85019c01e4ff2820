/** The same things, of which the next is already being made while one is worked on. */
export async function* oneAhead<Thing>(things: AsyncIterable<Thing>): AsyncGenerator<Thing> {
  const iterator = things[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what a series is
      const { done, value } = await next
      if (done) return
      next = iterator.next()
      // Whoever takes it may fail first, and nobody would hear of this one.
      next.catch(() => {})
      yield value
    }
  } finally {
    await next.catch(() => {})
    await iterator.return?.()
  }
}
