import type { Payload } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { Surroundings } from './assembleSnapshot'
import { readMedia } from './readMedia'

const all = { depth: 0, limit: 0, pagination: false } as const

/** Everything a snapshot has besides posts, pages and what plugins keep (`readReadings`). */
export const readSurroundings = async ({
  payload,
  settings,
}: {
  payload: Payload
  settings: BlogSettings
}): Promise<Omit<Surroundings, 'readings'>> => {
  const [categories, tags, authors, navigation, media] = await Promise.all([
    payload.find({ collection: 'categories', ...all }),
    payload.find({ collection: 'tags', ...all }),
    payload.find({ collection: 'authors', ...all }),
    payload.findGlobal({ slug: 'navigation', depth: 0 }),
    readMedia(payload),
  ])
  const term = ({
    id,
    title,
    slug,
    noindex,
  }: {
    id: string
    title: string
    slug?: string | null
    noindex?: boolean | null
  }) => ({ id, title, slug: slug ?? null, noindex: noindex === true })
  return {
    settings,
    categories: categories.docs.map(term),
    tags: tags.docs.map(term),
    authors: authors.docs.map(({ id, name, slug, bio }) => ({
      id,
      name,
      slug: slug ?? '',
      bio: bio ?? '',
    })),
    navigation: { header: navigation.header ?? null, footer: navigation.footer ?? null },
    media,
  }
}
