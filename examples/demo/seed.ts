import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { htmlToLexical } from '../../plugins/portability/domain/html/htmlToLexical'
import type { Page, Post } from '../../src/payload-types'
import { readPosts } from './readPosts'

type MenuItem = { label: string; type: 'home' | 'category' | 'page'; slug?: string }

type Blog = {
  name: string
  statement: string
  keywords: string[]
  authors: { name: string; slug: string; bio: string }[]
  categories: { title: string; slug: string; description: string }[]
  tags: { title: string; slug: string }[]
  pages: { kind: 'about' | 'contact'; title: string; slug: string; html: string }[]
  navigation: { header: MenuItem[]; footer: MenuItem[] }
}

const day = 24 * 60 * 60 * 1000
/** An import may bring its own dates; otherwise these are posts written by hand. */
const context = { import: true }

/**
 * Fills an empty database with the demo blog of one language: 20 published posts and 2 drafts whose dates are counted back
 * from `now`. It is made so that the report has something to say; `posts/README.md` tells what.
 */
export const seed = async ({
  payload,
  directory,
  language,
  now,
  onProgress,
}: {
  payload: Payload
  directory: string
  language: 'bn' | 'en'
  now: Date
  onProgress: (progress: { done: number; total: number }) => void
}): Promise<void> => {
  const blog = JSON.parse(await readFile(path.join(directory, 'blog.json'), 'utf8')) as Blog
  const posts = await readPosts(directory)
  const total = posts.length + blog.pages.length
  let done = 0

  await payload.updateGlobal({
    slug: 'blog',
    data: {
      name: blog.name,
      language,
      timeZone: 'Asia/Dhaka',
      firstDayOfWeek: '6',
      nichePreset: 'education',
      nicheStatement: blog.statement,
      nicheKeywords: blog.keywords,
      cadencePosts: 1,
      cadencePer: 'week',
    },
  })
  const categories = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const category of blog.categories) {
    const { id } = await payload.create({ collection: 'categories', data: category })
    categories.set(category.title, id)
    ids.set(`category ${category.slug}`, id)
  }
  const tags = new Map<string, string>()
  for (const tag of blog.tags)
    tags.set(tag.title, (await payload.create({ collection: 'tags', data: tag })).id)
  const authors = new Map<string, string>()
  for (const author of blog.authors) {
    authors.set(author.name, (await payload.create({ collection: 'authors', data: author })).id)
  }

  for (const page of blog.pages) {
    const { html, ...data } = page
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...data, body: toBody<Page>(html), language, _status: 'published' },
      context,
    })
    ids.set(`page ${page.slug}`, id)
    done += 1
    onProgress({ done, total })
  }
  for (const post of posts) {
    const date =
      post.publishedDaysAgo === null
        ? null
        : new Date(now.getTime() - post.publishedDaysAgo * day).toISOString()
    await payload.create({
      collection: 'posts',
      data: {
        title: post.title,
        slug: post.slug,
        excerpt: post.excerpt,
        body: toBody<Post>(post.html),
        language: post.language,
        categories: present([categories.get(post.category)]),
        tags: present(post.tags.map((tag) => tags.get(tag))),
        authors: present([authors.get(post.author)]),
        ...(post.status === 'published'
          ? { _status: 'published', publishedAt: date, firstPublishedAt: date }
          : { _status: 'draft' }),
      },
      context,
    })
    done += 1
    onProgress({ done, total })
  }

  const menu = (items: MenuItem[]) =>
    items.map(({ label, type, slug }) => {
      const id = ids.get(`${type} ${slug ?? ''}`)
      if (type === 'home' || id === undefined)
        return { label, leadsTo: 'address' as const, address: '/' }
      const relationTo = type === 'category' ? ('categories' as const) : ('pages' as const)
      return { label, leadsTo: 'document' as const, document: { relationTo, value: id } }
    })
  await payload.updateGlobal({
    slug: 'navigation',
    data: { header: menu(blog.navigation.header), footer: menu(blog.navigation.footer) },
  })
}

const toBody = <Document extends Post | Page>(html: string): NonNullable<Document['body']> => {
  const { body } = htmlToLexical({
    html,
    resolveImage: () => null,
    rewriteLink: (href) => ({ href }),
  })
  return body as unknown as NonNullable<Document['body']> // One shape, written down twice: ours is the narrower.
}

const present = (list: readonly (string | undefined)[]): string[] =>
  list.filter((one) => one !== undefined)
