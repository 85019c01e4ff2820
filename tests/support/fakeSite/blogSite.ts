import type { Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { emptySnapshot } from '../emptySnapshot'
import { plainArticle, snapshotPage, snapshotPost } from '../snapshotPost'
import type { FakeAnswer } from './fakeSite'

export const token = '0123456789abcdef0123456789abcdef'
export const publisherId = 'pub-1234567890123456'
export const draft = { id: 'draft', title: 'খসড়া', slug: 'khosra' }

const subjects = 'ভাত ডাল মাছ মাংস ডিম শাক ভর্তা পিঠা পায়েস চা আচার খিচুড়ি'.split(' ')

/** A good blog of twelve posts and three pages, as the CMS knows it. */
export const blogSnapshot = (changes: {
  origin: string
  publisherId?: string | null
}): Snapshot => {
  const { origin } = changes
  const posts = subjects.map((subject, index): SnapshotPost =>
    snapshotPost({
      id: `post-${index}`,
      slug: `ranna-${index}`,
      title: `${subject} রান্না`,
      url: `${origin}/ranna-${index}`,
      firstPublishedAt: `2026-11-${String(index + 1).padStart(2, '0')}T06:00:00.000Z`,
      article: plainArticle(
        Array.from(
          { length: 12 },
          (_, line) =>
            `আজ ${subject} রান্নার ${line} নম্বর ধাপ নিজের হাতে করে দেখাব, সময় লাগবে ${line + 5} মিনিট।`,
        ).join('\n\n'),
      ),
    }),
  )
  const pages = (['about', 'contact', 'privacy'] as const).map((kind) =>
    snapshotPage({
      id: kind,
      kind,
      url: `${origin}/${kind}`,
      title: kind,
      article: plainArticle(`এটি ${kind} পাতা, এখানে ব্লগের কথা লেখা আছে।`),
    }),
  )
  const menu = pages.map(({ id, title }) => ({
    label: title,
    href: `/${id}`,
    target: { kind: 'pages' as const, id },
  }))
  return emptySnapshot({
    posts,
    pages,
    navigation: { header: menu, footer: menu },
    settings: { address: origin, publisherId: changes.publisherId ?? null },
  })
}

/** A page of the site as its frontend draws it. */
export const drawnPage = (page: {
  title: string
  text: string
  head?: string
  withToken?: boolean
}): string => `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.withToken === false ? '' : `<meta name="ekagro-site" content="${token}">`}${page.head ?? ''}</head>
<body><header><nav><a href="/about">পরিচিতি</a> <a href="/contact">যোগাযোগ</a></nav></header>
<main><article><h1>${page.title}</h1>${page.text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article></main><footer><a href="/privacy">গোপনীয়তা</a></footer></body></html>`

/** What a good frontend answers for that blog. */
export const blogAnswers = (
  snapshot: Snapshot,
  options: { head?: string; withToken?: boolean } = {},
): Record<string, FakeAnswer> => {
  const { address } = snapshot.settings
  const documents = [...snapshot.posts, ...snapshot.pages]
  const path = (url: string): string => decodeURI(new URL(url).pathname)
  return {
    '/': drawnPage({
      title: 'রান্নাঘর',
      text: snapshot.posts.map(({ title }) => title).join('\n\n'),
      ...options,
    }),
    ...Object.fromEntries(
      documents.map(({ url, title, article }) => [
        path(url),
        drawnPage({ title, text: article.text, ...options }),
      ]),
    ),
    '/robots.txt': {
      type: 'text/plain',
      body: `User-agent: *\nDisallow: /admin\nSitemap: ${address}/sitemap.xml\n`,
    },
    '/ads.txt': {
      type: 'text/plain',
      body: `google.com, ${publisherId}, DIRECT, f08c47fec0942fa0\n`,
    },
    '/sitemap.xml': sitemapOf(documents.map(({ url }) => url)),
  }
}

export const sitemapOf = (addresses: readonly string[]): FakeAnswer => ({
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`,
})
