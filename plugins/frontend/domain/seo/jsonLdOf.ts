import type { ImageObject } from '../imageObject'
import { summaryOf } from '../summaryOf'
import type { SeoInput } from './seoInput'

type Thing = Record<string, unknown>

/** Leaves out what is not known: schema.org has no word for it. */
const present = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )

const picture = (image: ImageObject | null): Thing | null =>
  image &&
  present({
    '@type': 'ImageObject',
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.alt,
  })

const pageTypes: Readonly<Record<string, string>> = { about: 'AboutPage', contact: 'ContactPage' }

const blogOf = ({ blog }: SeoInput): Thing =>
  present({
    '@type': 'Blog',
    '@id': blog.address && `${blog.address}/#blog`,
    name: blog.name,
    url: blog.address && `${blog.address}/`,
  })

const posting = (input: SeoInput): Thing =>
  present({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': input.canonical && `${input.canonical}#post`,
    // Google cuts longer headlines; it asks for at most 110 letters.
    headline: summaryOf(input.title, 110),
    description: input.description,
    url: input.canonical,
    mainEntityOfPage: input.canonical && { '@type': 'WebPage', '@id': input.canonical },
    image: picture(input.image),
    datePublished: input.publishedAt,
    dateModified: input.updatedAt,
    inLanguage: input.language,
    wordCount: input.words,
    timeRequired: input.minutes > 0 ? `PT${input.minutes}M` : null,
    articleSection: input.categories.map(({ title }) => title),
    keywords: [...input.tags],
    author: input.authors.map(({ name, bio, photo }) =>
      present({ '@type': 'Person', name, description: bio, image: picture(photo) }),
    ),
    publisher: present({
      '@type': 'Organization',
      name: input.blog.name,
      url: input.blog.address && `${input.blog.address}/`,
    }),
    isPartOf: blogOf(input),
  })

const page = (input: SeoInput): Thing =>
  present({
    '@context': 'https://schema.org',
    '@type': pageTypes[input.pageKind ?? ''] ?? 'WebPage',
    '@id': input.canonical,
    name: input.title,
    description: input.description,
    url: input.canonical,
    primaryImageOfPage: picture(input.image),
    dateModified: input.updatedAt,
    inLanguage: input.language,
    isPartOf: blogOf(input),
  })

const breadcrumbs = (input: SeoInput): Thing | null => {
  const { address } = input.blog
  if (!address || !input.canonical) return null
  const [category] = input.categories
  const steps = [
    { name: input.blog.name, url: `${address}/` },
    ...(category?.url ? [{ name: category.title, url: category.url }] : []),
    { name: input.title, url: input.canonical },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

/**
 * A post as BlogPosting, a page as WebPage (AboutPage and ContactPage by its kind), and the way to it as BreadcrumbList once the
 * blog has an address. Types and properties: https://schema.org, as https://developers.google.com/search/docs/appearance/structured-data
 * reads them.
 */
export const jsonLdOf = (input: SeoInput): Thing[] => {
  const trail = breadcrumbs(input)
  return [input.kind === 'post' ? posting(input) : page(input), ...(trail ? [trail] : [])]
}
