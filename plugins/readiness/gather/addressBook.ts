import type { BlogSettings, InternalLink } from '../../../src/check/snapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { documentsOfPath, pathOnBlog } from '../../../src/cms/documentsAt'

export type AddressBook = {
  /** Which published document a path of this blog (as `pathOf` gives it) means; null for the home page and dead paths. */
  at(path: string): InternalLink['target']
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
  const places = new Map(
    Object.entries(documents).map(([collection, list]) => {
      const bySlug = new Map<string, string>()
      for (const { id, slug } of list) if (slug) bySlug.set(slug, id)
      return [collection, { bySlug, ids: new Set(list.map(({ id }) => id)) }] as const
    }),
  )
  const has = ({ collection, id }: { collection: string; id: string }): boolean =>
    places.get(collection)?.ids.has(id) === true
  return {
    has,
    pathOf: (address) => pathOnBlog({ address, settings }),
    at: (path) => {
      for (const reference of documentsOfPath({ path, settings })) {
        const { collection } = reference
        const id =
          'slug' in reference ? places.get(collection)?.bySlug.get(reference.slug) : reference.id
        if (id && has({ collection, id })) return { kind: collection, id }
      }
      const led = redirects.get(path)
      return led && has({ collection: led.kind, id: led.id }) ? led : null
    },
  }
}
