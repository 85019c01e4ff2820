import { lexicalNode, textOf, type LexicalNode } from '../../../src/article/lexicalNode'
import type { BlogSettings } from '../../../src/check/snapshot'
import { addressedCollections, type AddressedCollection } from '../../../src/cms/addressPatterns'
import { publicUrl } from '../../../src/cms/publicUrl'

/** The slug of the first category that is filled in. */
const categoryOf = (document: LexicalNode): string | null => {
  const categories = document['categories']
  const [first] = Array.isArray(categories) ? (categories as unknown[]) : []
  return textOf(lexicalNode(first)?.['slug']) || null
}

/** The public address of a document that is filled in; null for one that is not, as where the public may not read it. */
export const addressOf = ({
  collection,
  document,
  settings,
}: {
  collection: string
  document: unknown
  settings: BlogSettings
}): string | null => {
  const one = lexicalNode(document)
  if (!one || !(addressedCollections as string[]).includes(collection)) return null
  return publicUrl({
    document: {
      collection: collection as AddressedCollection,
      id: textOf(one['id']),
      slug: textOf(one['slug']),
      publishedAt: textOf(one['publishedAt']) || null,
      category: categoryOf(one),
    },
    settings,
  })
}
