import type { FingerprintStore, Neighbour } from '../domain/fingerprintStore'
import { kindOf } from '../domain/kindOf'

/** Documents of other kinds that are looked at where posts have taken all places. */
const places = 4

/**
 * A store that always has a few places for what is no post. A text that stands in a dozen posts of the blog is as heavy in each
 * of them as in the source that they have it from, which would not be looked at otherwise. One more question, where posts
 * took all places; the others stand among them, heaviest first.
 */
export const roomForSources = (
  store: Pick<FingerprintStore, 'neighbours' | 'texts'>,
): Pick<FingerprintStore, 'neighbours' | 'texts'> => ({
  texts: (documents) => store.texts(documents),
  neighbours: async (asked) => {
    const found = await store.neighbours(asked)
    const others = (asked.kinds ?? []).filter((kind) => kind !== 'posts')
    const isCrowded = found.length === asked.limit && found.every(isPost)
    if (!isCrowded || others.length === 0) return found
    return among(found, await store.neighbours({ ...asked, kinds: others, limit: places }))
  },
})

const isPost = ({ document }: Neighbour): boolean => kindOf(document) === 'posts'

/** Every other place for one of the few, as long as there are any. */
const among = (many: readonly Neighbour[], few: readonly Neighbour[]): Neighbour[] =>
  many.flatMap((one, place) => {
    const other = few[place]
    return other ? [one, other] : [one]
  })
