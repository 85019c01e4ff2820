import type { Snapshot } from '../../../src/check/snapshot'
import type { FakeAnswer } from './fakeSite'

export const token = '0123456789abcdef0123456789abcdef'
export const publisherId = 'pub-1234567890123456'
export const draft = { id: 'draft', title: 'খসড়া', slug: 'khosra' }

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
      snapshot.categories.map(({ url, title }) => [
        path(url),
        drawnPage({ title, text: title, ...options }),
      ]),
    ),
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
