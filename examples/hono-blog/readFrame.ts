import type { Blog, Navigation, Page } from '../../src/payload-types'
import type { Cms } from './cms'
import { pathOf } from './paths'
import type { Frame, Link, List } from './types'

/** Pages that every reader must find: they stand in the footer even when no menu names them. */
const trustKinds = ['about', 'contact', 'privacy', 'terms']

const patterns = {
  posts: 'postPath',
  pages: 'pagePath',
  categories: 'categoryPath',
  tags: 'tagPath',
} as const

/** The settings of the blog and its menus. */
export const readFrame = async ({
  cms,
  origin,
  siteToken,
}: {
  cms: Cms
  origin: string
  siteToken: string | null
}): Promise<Frame> => {
  const [blog, navigation, pages] = await Promise.all([
    cms.read<Blog>('/api/globals/blog'),
    cms.read<Navigation>('/api/globals/navigation?depth=1'),
    cms.read<List<Page>>(
      '/api/pages?limit=100&depth=0&select[title]=true&select[slug]=true&select[kind]=true',
    ),
  ])
  if (!blog) throw Object.assign(new Error('There is no blog.'), { code: 'cms', status: 503 })

  const linksOf = (items: Navigation['header']): Link[] =>
    (items ?? []).flatMap(({ label, leadsTo, address, document }) => {
      if (leadsTo === 'address') return address ? [{ label, href: address }] : []
      const value = document?.value
      if (!document || typeof value !== 'object' || value === null) return []
      const pattern = blog[patterns[document.relationTo]]
      const publishedAt = 'publishedAt' in value ? (value.publishedAt ?? null) : null
      const parts = { id: value.id, slug: value.slug ?? '', publishedAt }
      return [{ label, href: pathOf({ pattern, timeZone: blog.timeZone, parts }) }]
    })

  const header = linksOf(navigation?.header)
  const footer = linksOf(navigation?.footer)
  const known = new Set([...header, ...footer].map(({ href }) => href))
  const missing = (pages?.docs ?? [])
    .filter(({ kind }) => trustKinds.includes(kind ?? ''))
    .map(({ id, slug, title }) => ({
      label: title,
      href: pathOf({
        pattern: blog.pagePath,
        timeZone: blog.timeZone,
        parts: { id, slug: slug ?? '' },
      }),
    }))
    .filter(({ href }) => !known.has(href))
  const language = blog.language === 'en' ? 'en' : 'bn'
  return { blog, language, header, footer: [...footer, ...missing], cms: origin, siteToken }
}
