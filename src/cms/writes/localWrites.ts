import type { Payload } from 'payload'

import { type PublicTag, publicTags } from './publicTags'
import type { Generations } from './writeClock'

/** The writes that this process knows of, for the clock on MongoDB. */
export type LocalWrites = {
  generations: () => Generations
  /** Counts one write of each tag. */
  count(tags: Iterable<PublicTag>): void
}

/** One for each Payload, on `globalThis`: modules are loaded twice in production. */
export const localWritesOf = (payload: Payload): LocalWrites => {
  const shared = globalThis as { ekagroWrites?: WeakMap<Payload, LocalWrites> }
  const all = (shared.ekagroWrites ??= new WeakMap())
  const known = all.get(payload) ?? makeLocalWrites()
  all.set(payload, known)
  return known
}

const makeLocalWrites = (): LocalWrites => {
  let generations: Generations = publicTags.map(() => 0)
  return {
    generations: () => generations,
    count: (tags) => {
      const next = [...generations]
      for (const tag of tags) next[publicTags.indexOf(tag)]! += 1
      generations = next
    },
  }
}
