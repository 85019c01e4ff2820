import type { BlogSettings, InternalLink } from '../../../src/check/snapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { documentsAt, pathOnBlog } from '../../../src/cms/documentsAt'

export type AddressBook = {
  /** Which published document an address means; null for the home page, other hosts and dead paths. */
  at(address: string): InternalLink['target']
  /** True when the document of an internal link is published. */
  has(target: { collection: string; id: string }): boolean
  /** The path of an address on this blog; null elsewhere. */
  pathOf(address: string): string | null
}

type Addressed = Record<AddressedCollection, readonly { id: string; slug?: string | null }[]>

/** All published addresses of the blog, and old ones that redirects lead on, for resolving links without the network. */
export const addressBook = ({
  documents,
  redirects,
  settings,
}: {
  documents: Addressed
  redirects: ReadonlyMap<string, { kind: AddressedCollection; id: string }>
  settings: BlogSettings
}): AddressBook => {
  const bySlug = new Map<string, string>()
  const ids = new Set<string>()
  for (const [collection, list] of Object.entries(documents)) {
    for (const { id, slug } of list) {
      ids.add(`${collection} ${id}`)
      if (slug) bySlug.set(`${collection} ${slug}`, id)
    }
  }
  return {
    has: ({ collection, id }) => ids.has(`${collection} ${id}`),
    pathOf: (address) => pathOnBlog({ address, settings }),
    at: (address) => {
      for (const reference of documentsAt({ address, settings })) {
        const { collection } = reference
        const id =
          'slug' in reference ? bySlug.get(`${collection} ${reference.slug}`) : reference.id
        if (id && ids.has(`${collection} ${id}`)) return { kind: collection, id }
      }
      const path = pathOnBlog({ address, settings })
      const led = path === null ? undefined : redirects.get(path)
      return led && ids.has(`${led.kind} ${led.id}`) ? led : null
    },
  }
}
