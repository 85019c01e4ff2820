import { plainTitle } from '../plainTitle'
import { oldPath } from '../plan/oldPath'
import { parseTime } from '../plan/parseTime'
import type { SourceEntry } from '../plan/sourceEntry'
import type { SourceEvent } from '../plan/sourceEvent'
import { slugFrom } from '../slugFrom'
import { childText } from '../xml/childText'
import type { XmlElement } from '../xml/xmlElement'

const KIND_SCHEME = 'http://schemas.google.com/g/2005#kind'
const LABEL_SCHEME = /^(?:http:\/\/www\.blogger\.com\/atom\/ns#|tag:blogger\.com,1999:blog-\d+)$/

const STATUS: Readonly<Record<string, string>> = {
  LIVE: 'publish',
  DRAFT: 'draft',
  SCHEDULED: 'future',
  SOFT_TRASHED: 'trash',
  TRASHED: 'trash',
  SPAM: 'spam',
}

/** The kind a classic backup gives an entry: post, page, comment, template, settings; empty in other feeds. */
const classicKind = (entry: XmlElement): string => {
  const category = entry.children.find(
    (child) => child.name === 'atom:category' && child.attributes.scheme === KIND_SCHEME,
  )
  return /#([a-z]+)$/.exec(category?.attributes.term ?? '')?.[1] ?? ''
}

/** Whether an entry is of Takeout, of the classic backup, or of neither. */
export const bloggerEntryKind = (
  entry: XmlElement,
): 'blogger-takeout' | 'blogger-classic' | null => {
  if (childText(entry, 'blogger:type') !== '') return 'blogger-takeout'
  return classicKind(entry) === '' ? null : 'blogger-classic'
}

const alternate = (entry: XmlElement): string =>
  entry.children.find((child) => child.name === 'atom:link' && child.attributes.rel === 'alternate')
    ?.attributes.href ?? ''

const isDraft = (entry: XmlElement): boolean => {
  const control = entry.children.find((child) => child.name === 'app:control')
  return control !== undefined && childText(control, 'app:draft').toLowerCase() === 'yes'
}

/** `blog-post_12` says nothing: Blogger makes it of every title that is not in Latin letters. */
const slugOfPath = (path: string | null): string => {
  const name =
    path
      ?.split('/')
      .at(-1)
      ?.replace(/\.html?$/, '') ?? ''
  return /^blog-post(?:_\d+)?$/.test(name) ? '' : name
}

const readEntry = (entry: XmlElement): SourceEntry => {
  const takeoutType = childText(entry, 'blogger:type')
  const takeoutStatus = childText(entry, 'blogger:status')
  const classic = takeoutType === ''
  const type = classic ? classicKind(entry) || 'unknown' : takeoutType.toLowerCase()
  const draft = classic && isDraft(entry)
  const author = entry.children.find((child) => child.name === 'atom:author')
  const labels = new Map<string, { key: string; name: string }>()
  for (const child of entry.children) {
    if (child.name !== 'atom:category' || !LABEL_SCHEME.test(child.attributes.scheme ?? ''))
      continue
    const name = plainTitle(child.attributes.term ?? '')
    const key = slugFrom(name)
    if (key !== '' && !labels.has(key)) labels.set(key, { key, name })
  }
  const path = oldPath(classic ? alternate(entry) : childText(entry, 'blogger:filename'))
  return {
    type,
    status: classic ? (draft ? 'draft' : 'publish') : (STATUS[takeoutStatus] ?? takeoutStatus),
    label: classic ? (draft ? `${type}/draft` : type) : `${takeoutType}/${takeoutStatus}`,
    id: childText(entry, 'atom:id') || null,
    guid: childText(entry, 'atom:id') || null,
    title: plainTitle(childText(entry, 'atom:title')),
    slug: slugOfPath(path),
    dateUtc:
      parseTime(childText(entry, 'atom:published')) ??
      parseTime(childText(entry, 'blogger:created')),
    dateLocal: null,
    updatedUtc: parseTime(childText(entry, 'atom:updated')),
    authorKey: author === undefined ? null : childText(author, 'atom:name') || null,
    password: false,
    content: entry.children.find((child) => child.name === 'atom:content')?.text ?? '',
    excerpt: '',
    categories: [...labels.values()],
    tags: [],
    metaTitle: null,
    metaDescription: plainTitle(childText(entry, 'blogger:metaDescription')) || null,
    featuredImageId: null,
    attachment: null,
    oldPaths: path === null || path === '/' ? [] : [path],
    comments: 0,
    line: entry.line,
  }
}

/**
 * What one child of a Blogger feed says, in neutral words. Labels become categories: they are a Blogger blog's only
 * sections, and each has a page. Comments, templates and settings are told as entries of their type, to be counted.
 */
export const readBloggerRecord = (element: XmlElement): SourceEvent[] => {
  switch (element.name) {
    case 'atom:entry':
      return [{ type: 'entry', entry: readEntry(element) }]
    case 'atom:title':
      return [{ type: 'blog', field: 'title', value: element.text.trim() }]
    case 'atom:subtitle':
      return [{ type: 'blog', field: 'description', value: element.text.trim() }]
    case 'atom:link':
      return element.attributes.rel === 'alternate' && element.attributes.href !== undefined
        ? [{ type: 'blog', field: 'url', value: element.attributes.href }]
        : []
    default:
      return []
  }
}
