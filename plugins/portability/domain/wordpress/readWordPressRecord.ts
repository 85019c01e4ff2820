import { plainTitle } from '../plainTitle'
import type { SourceEntry } from '../plan/sourceEntry'
import type { SourceEvent } from '../plan/sourceEvent'
import { oldPath } from '../plan/oldPath'
import { parseTime } from '../plan/parseTime'
import { slugFrom } from '../slugFrom'
import { childText } from '../xml/childText'
import type { XmlElement } from '../xml/xmlElement'

const META_TITLE = ['_yoast_wpseo_title', 'rank_math_title', '_aioseop_title']
const META_DESCRIPTION = ['_yoast_wpseo_metadesc', 'rank_math_description', '_aioseop_description']

/** `%%title%%` of Yoast, `%title%` of Rank Math: a template for the old site, no words for the new one. */
const TEMPLATE = /%%?[a-z_]+%%?/

const metaOf = (item: XmlElement): Map<string, string> => {
  const meta = new Map<string, string>()
  for (const child of item.children) {
    if (child.name === 'wp:postmeta') {
      meta.set(childText(child, 'wp:meta_key'), childText(child, 'wp:meta_value'))
    }
  }
  return meta
}

const firstWords = (meta: ReadonlyMap<string, string>, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const value = meta.get(key)
    if (value !== undefined && value !== '' && !TEMPLATE.test(value)) return plainTitle(value)
  }
  return null
}

type Term = { key: string; name: string }

const termsOf = (item: XmlElement, domains: readonly string[]): Term[] => {
  const terms = new Map<string, Term>()
  for (const child of item.children) {
    if (child.name !== 'category' || !domains.includes(child.attributes.domain ?? '')) continue
    const name = plainTitle(child.text)
    const key = slugFrom(child.attributes.nicename ?? '') || slugFrom(name)
    if (key !== '' && !terms.has(key)) terms.set(key, { key, name: name || key })
  }
  return [...terms.values()]
}

const readItem = (item: XmlElement): SourceEntry => {
  const meta = metaOf(item)
  const type = childText(item, 'wp:post_type') || 'post'
  const status = childText(item, 'wp:status') || 'publish'
  const id = childText(item, 'wp:post_id') || null
  const categories = termsOf(item, ['category'])
  const tags = termsOf(item, ['post_tag', 'tag'])
  const guid = childText(item, 'guid')
  // Old exports name a file by its guid only.
  const attachmentUrl =
    childText(item, 'wp:attachment_url') ||
    (type === 'attachment' && /^https?:\/\/\S+\.[a-z0-9]{2,5}$/i.test(guid) ? guid : '')
  const paths = [
    oldPath(childText(item, 'link')),
    id === null ? null : oldPath(`/?${type === 'page' ? 'page_id' : 'p'}=${id}`),
  ].filter((path) => path !== null && path !== '/')
  return {
    type,
    status,
    label: `${type}/${status}`,
    id,
    guid: guid || null,
    title: plainTitle(childText(item, 'title')),
    slug: childText(item, 'wp:post_name'),
    dateUtc:
      parseTime(childText(item, 'wp:post_date_gmt')) ??
      (childText(item, 'wp:post_date') === '' ? parseTime(childText(item, 'pubDate')) : null),
    dateLocal: childText(item, 'wp:post_date') || null,
    updatedUtc: parseTime(childText(item, 'wp:post_modified_gmt')),
    authorKey: childText(item, 'dc:creator') || null,
    password: childText(item, 'wp:post_password') !== '',
    content: item.children.find((child) => child.name === 'content:encoded')?.text ?? '',
    excerpt: childText(item, 'excerpt:encoded'),
    // Files of WXR 1.0 without any domain name their categories only.
    categories: categories.length + tags.length > 0 ? categories : termsOf(item, ['']),
    tags,
    metaTitle: firstWords(meta, META_TITLE),
    metaDescription: firstWords(meta, META_DESCRIPTION),
    featuredImageId: meta.get('_thumbnail_id') || null,
    attachment:
      attachmentUrl === ''
        ? null
        : {
            url: attachmentUrl,
            alt: plainTitle(meta.get('_wp_attachment_image_alt') ?? ''),
            parentId: /^[1-9]\d*$/.exec(childText(item, 'wp:post_parent'))?.[0] ?? null,
          },
    oldPaths: [...new Set(paths)] as string[],
    comments: item.children.filter((child) => child.name === 'wp:comment').length,
    line: item.line,
  }
}

const readTerm = (input: {
  taxonomy: 'category' | 'tag'
  slug: string
  name: string
  description: string
  parent: string
}): SourceEvent[] => {
  const name = plainTitle(input.name)
  const key = slugFrom(input.slug) || slugFrom(name)
  if (key === '') return []
  return [
    {
      type: 'term',
      taxonomy: input.taxonomy,
      key,
      name: name || key,
      description: plainTitle(input.description),
      parentKey: slugFrom(input.parent) || null,
    },
  ]
}

const readAuthor = (element: XmlElement): SourceEvent[] => {
  const key = childText(element, 'wp:author_login')
  if (key === '') return []
  const full = `${childText(element, 'wp:author_first_name')} ${childText(element, 'wp:author_last_name')}`
  const name = plainTitle(childText(element, 'wp:author_display_name')) || plainTitle(full) || key
  return [{ type: 'author', key, name }]
}

const BLOG_FIELDS = {
  title: 'title',
  description: 'description',
  language: 'language',
  link: 'url',
  'wp:base_site_url': 'siteUrl',
  'wp:base_blog_url': 'url',
  'wp:wxr_version': 'version',
} as const

/**
 * What one child of a WXR channel says, in neutral words. Post meta is read as text: a value that PHP serialised is never
 * interpreted. E-mail addresses and passwords are not passed on.
 */
export const readWordPressRecord = (element: XmlElement): SourceEvent[] => {
  switch (element.name) {
    case 'item':
      return [{ type: 'entry', entry: readItem(element) }]
    case 'wp:author':
      return readAuthor(element)
    case 'wp:category':
      return readTerm({
        taxonomy: 'category',
        slug: childText(element, 'wp:category_nicename'),
        name: childText(element, 'wp:cat_name'),
        description: childText(element, 'wp:category_description'),
        parent: childText(element, 'wp:category_parent'),
      })
    case 'wp:tag':
      return readTerm({
        taxonomy: 'tag',
        slug: childText(element, 'wp:tag_slug'),
        name: childText(element, 'wp:tag_name'),
        description: childText(element, 'wp:tag_description'),
        parent: '',
      })
    case 'wp:term': {
      const taxonomy = childText(element, 'wp:term_taxonomy')
      if (taxonomy !== 'category' && taxonomy !== 'post_tag') return []
      return readTerm({
        taxonomy: taxonomy === 'category' ? 'category' : 'tag',
        slug: childText(element, 'wp:term_slug'),
        name: childText(element, 'wp:term_name'),
        description: childText(element, 'wp:term_description'),
        parent: taxonomy === 'category' ? childText(element, 'wp:term_parent') : '',
      })
    }
    case 'title':
    case 'description':
    case 'language':
    case 'link':
    case 'wp:base_site_url':
    case 'wp:base_blog_url':
    case 'wp:wxr_version': {
      const value = element.text.trim()
      return value === '' ? [] : [{ type: 'blog', field: BLOG_FIELDS[element.name], value }]
    }
    default:
      return []
  }
}
