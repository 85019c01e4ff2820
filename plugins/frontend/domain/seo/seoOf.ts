import type { ImageObject } from '../imageObject'
import { jsonLdOf } from './jsonLdOf'
import type { SeoInput } from './seoInput'
import type { SeoObject } from './seoObject'

/** Languages of blogs by the locale that Open Graph wants, language_TERRITORY. */
const locales: Readonly<Record<string, string>> = { bn: 'bn_BD', en: 'en_US', hi: 'hi_IN' }

const localeOf = (language: string): string => {
  const [primary = '', territory] = language.split('-')
  if (territory && /^[A-Za-z]{2}$/.test(territory)) return `${primary}_${territory.toUpperCase()}`
  return locales[primary] ?? primary
}

/** The crop that is made for sharing, else the whole picture. */
const shared = (image: ImageObject): { url: string; width: number | null; height: number | null } =>
  image.sizes.find(({ name }) => name === 'social') ?? image

const present = <Value>(entries: Record<string, Value | null>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== null),
  )

/** The head of a post or page: what a writer set for it, else what its text says. */
export const seoOf = (input: SeoInput): SeoObject => {
  const title = input.metaTitle || input.title
  const { description, canonical, image } = input
  const picture = image && shared(image)
  const isPost = input.kind === 'post'
  const robots = input.noindex ? 'noindex, follow' : 'index, follow, max-image-preview:large'
  return {
    title,
    description,
    canonical,
    robots,
    openGraph: present<string | number | readonly string[]>({
      type: isPost ? 'article' : 'website',
      site_name: input.blog.name,
      title,
      description,
      url: canonical,
      locale: localeOf(input.language),
      image: picture && picture.url,
      'image:width': picture && picture.width,
      'image:height': picture && picture.height,
      'image:alt': image && image.alt !== '' ? image.alt : null,
      'article:published_time': isPost ? input.publishedAt : null,
      'article:modified_time': isPost ? input.updatedAt : null,
      'article:section': isPost ? (input.categories[0]?.title ?? null) : null,
      'article:tag': isPost && input.tags.length > 0 ? input.tags : null,
      'article:author':
        isPost && input.authors.length > 0 ? input.authors.map(({ name }) => name) : null,
    }),
    twitter: present<string>({
      card: picture ? 'summary_large_image' : 'summary',
      title,
      description,
      image: picture && picture.url,
    }),
    jsonLd: jsonLdOf(input),
  }
}
