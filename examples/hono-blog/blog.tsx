/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { HtmlEscapedString } from 'hono/utils/html'

import type { Category, Page as StoredPage, Redirect } from '../../src/payload-types'
import { type CmsError, createCms } from './cms'
import { matchPath, pathOf } from './paths'
import { readFrame } from './readFrame'
import { securityHead } from './securityHead'
import { sendMessage } from './sendMessage'
import { style } from './style'
import type { Document, Found, Frame, List, Listed, Written } from './types'
import { Article } from './views/Article'
import { ContactForm } from './views/ContactForm'
import { Layout } from './views/Layout'
import { PostList } from './views/PostList'
import { SearchPage } from './views/SearchPage'
import { Sorry } from './views/Sorry'
import { words } from './words'

const listFields = ['title', 'slug', 'excerpt', 'publishedAt']
  .map((field) => `select[${field}]=true`)
  .join('&')
const perPage = 10

/** Files at the root that the CMS writes. */
const passed = /^\/(feed\.xml|atom\.xml|feed\.json|sitemap(-\d+)?\.xml|robots\.txt|ads\.txt)$/

/** What Node's server tells of a request; nothing where there is none. */
type Server = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } | undefined }

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/**
 * A public blog over an Ekagro CMS: rendered on the server, in the language of the blog, with every address by the patterns
 * of its settings.
 * @param options.origin of the CMS
 * @param options.key of the CMS, by which messages of readers are passed on
 * @param options.siteToken by which the CMS knows this site for its own; it stands under Readiness, The public site
 */
export const createBlog = ({
  origin,
  siteToken = null,
  key = null,
}: {
  origin: string
  siteToken?: string | null
  key?: string | null
}): Hono<Server> => {
  const cms = createCms({ origin, language: 'en', key })
  const app = new Hono<Server>()

  app.use('*', async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHead(origin))) {
      context.res.headers.set(name, value)
    }
  })

  app.get('/style.css', (context) =>
    context.body(style, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  )
  app.get('/.well-known/ekagro-site', (context) =>
    siteToken === null ? context.notFound() : context.text(siteToken),
  )

  const frameOf = (): Promise<Frame> => readFrame({ cms, origin, siteToken })
  const absolute = (frame: Frame, path: string): string | null =>
    frame.blog.address ? new URL(path, frame.blog.address).href : null
  const plainHead = (frame: Frame, title: string, path: string, robots = 'index, follow') => ({
    title,
    description: '',
    canonical: absolute(frame, path),
    robots,
  })

  const readList = (where: string, page: number): Promise<List<Listed> | null> =>
    cms.read<List<Listed>>(
      `/api/posts?limit=${perPage}&page=${page}&depth=0&${listFields}${where === '' ? '' : `&${where}`}`,
    )

  const missing = async (
    context: Context,
    frame: Frame,
    { reason = null, status = 404 }: { reason?: string | null; status?: 404 | 403 } = {},
  ): Promise<Response> =>
    context.html(
      (
        <Layout
          frame={frame}
          head={plainHead(frame, words[frame.language].missing, '/', 'noindex')}
        >
          <Sorry frame={frame} reason={reason} />
        </Layout>
      ) as Page,
      status,
    )

  const showArticle = (
    context: Context,
    frame: Frame,
    document: Document,
    { isPreview = false, written = null }: { isPreview?: boolean; written?: Written | null } = {},
  ): Response | Promise<Response> =>
    context.html(
      (
        <Layout
          frame={frame}
          language={document.language}
          isPreview={isPreview}
          head={isPreview ? { ...document.seo, robots: 'noindex, nofollow' } : document.seo}
        >
          <Article frame={frame} document={document} />
          {'kind' in document && document.kind === 'contact' && !isPreview && (
            <ContactForm
              frame={frame}
              written={written}
              isSent={context.req.query('sent') === '1'}
              shownAt={new Date().toISOString()}
            />
          )}
        </Layout>
      ) as Page,
      written ? 422 : 200,
    )

  /** Posts of a category or a tag. */
  const showTerm = async ({
    context,
    frame,
    collection,
    slug,
    page,
  }: {
    context: Context
    frame: Frame
    collection: 'categories' | 'tags'
    slug: string
    page: number
  }): Promise<Response | null> => {
    const terms = await cms.read<List<Category>>(
      `/api/${collection}?limit=1&depth=0&where[slug][equals]=${encodeURIComponent(slug)}`,
    )
    const term = terms?.docs[0]
    if (!term) return null
    const list = await readList(`where[${collection}][equals]=${encodeURIComponent(term.id)}`, page)
    if (!list || (page > 1 && list.docs.length === 0)) return null
    const { pathname } = new URL(context.req.url)
    return context.html(
      (
        <Layout
          frame={frame}
          head={{
            ...plainHead(frame, term.title, pathname, term.noindex ? 'noindex' : 'index, follow'),
            description: term.description ?? '',
          }}
        >
          <h1>{term.title}</h1>
          {term.description && <p>{term.description}</p>}
          <PostList frame={frame} list={list} path={pathname} />
        </Layout>
      ) as Page,
    )
  }

  app.get('/', async (context) => {
    const frame = await frameOf()
    const page = pageOf(context)
    const list = await readList('', page)
    if (!list || (page > 1 && list.docs.length === 0)) return missing(context, frame)
    const { blog, language } = frame
    return context.html(
      (
        <Layout
          frame={frame}
          head={{ ...plainHead(frame, blog.name, '/'), description: blog.nicheStatement ?? '' }}
        >
          <h1>{page === 1 ? blog.name : words[language].newest}</h1>
          {page === 1 && blog.nicheStatement && <p>{blog.nicheStatement}</p>}
          <PostList frame={frame} list={list} path="/" />
        </Layout>
      ) as Page,
    )
  })

  app.get('/search', async (context) => {
    const frame = await frameOf()
    const question = (context.req.query('q') ?? '').trim().slice(0, 100)
    const found =
      question === ''
        ? null
        : await cms.read<Found>(`/api/search?limit=20&q=${encodeURIComponent(question)}`)
    return context.html(
      (
        <Layout
          frame={frame}
          head={plainHead(frame, words[frame.language].search, '/search', 'noindex, follow')}
        >
          <SearchPage frame={frame} question={question} found={found} />
        </Layout>
      ) as Page,
    )
  })

  app.get('/preview', async (context) => {
    const frame = await frameOf()
    const token = encodeURIComponent(context.req.query('token') ?? '')
    context.header('Cache-Control', 'no-store')
    try {
      const found = await cms.read<{ doc: Document }>(`/api/preview/${token}?format=html`)
      return found
        ? showArticle(context, frame, found.doc, { isPreview: true })
        : missing(context, frame)
    } catch (error) {
      const { status, reason } = error as CmsError
      if (![400, 401, 403].includes(status)) throw error
      // An expired link says that it is one, and where to get another.
      return missing(context, frame, { reason, status: 403 })
    }
  })

  // No cookie is asked for here, so no other page could do anything in a reader's name. The form works without a script: what is wrong is shown with what was written, what was taken leads back to the page.
  app.post('/write', bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    const frame = await frameOf()
    const pages = await cms.read<List<StoredPage>>(
      '/api/pages?limit=1&depth=0&where[kind][equals]=contact&select[slug]=true',
    )
    const slug = pages?.docs[0]?.slug
    const address = slug && addressOf('pages', { slug })
    const document = address ? await cms.read<Document>(address) : null
    if (!document) return missing(context, frame)
    const written = await sendMessage({
      cms,
      form: await context.req.parseBody(),
      language: frame.language,
      address: context.env?.incoming?.socket?.remoteAddress ?? null,
    })
    context.header('Cache-Control', 'no-store')
    if (written) return showArticle(context, frame, document, { written })
    const { pathname } = new URL(document.url ?? '/', 'http://blog.invalid')
    return context.redirect(`${pathname}?sent=1#write`, 303)
  })

  app.get('*', async (context) => {
    const { pathname } = new URL(context.req.url)
    if (passed.test(pathname)) return cms.pass(`/api${pathname}`, context.req.raw)
    const path = decodeURI(pathname)
    const frame = await frameOf()
    const { blog } = frame

    const feed = matchPath(`${blog.categoryPath}/feed.xml`, path)
    if (feed?.slug)
      return cms.pass(`/api/categories/${encodeURIComponent(feed.slug)}/feed.xml`, context.req.raw)

    for (const collection of ['categories', 'tags'] as const) {
      const pattern = collection === 'categories' ? blog.categoryPath : blog.tagPath
      const slug = matchPath(pattern, path)?.slug
      // oxlint-disable-next-line no-await-in-loop -- the second only where the first has nothing
      const shown = slug
        ? await showTerm({ context, frame, collection, slug, page: pageOf(context) })
        : null
      if (shown) return shown
    }

    for (const collection of ['posts', 'pages'] as const) {
      const parts = matchPath(collection === 'posts' ? blog.postPath : blog.pagePath, path)
      const address = parts && addressOf(collection, parts)
      // oxlint-disable-next-line no-await-in-loop -- the second only where the first has nothing
      const document = address ? await cms.read<Document>(address) : null
      if (!document) continue
      const rightPath = document.url && new URL(document.url, 'http://blog.invalid').pathname
      if (rightPath && rightPath !== new URL(encodeURI(path), 'http://blog.invalid').pathname)
        return context.redirect(rightPath, 301)
      return showArticle(context, frame, document)
    }

    const target = await redirectTarget(path, frame)
    if (target) return context.redirect(target.to, target.status)
    return missing(context, frame)
  })

  /** Where an address of former days leads, by the redirects that the CMS keeps. */
  const redirectTarget = async (
    path: string,
    frame: Frame,
  ): Promise<{ to: string; status: 301 | 302 } | null> => {
    const found = await cms.read<List<Redirect>>(
      `/api/redirects?limit=1&depth=1&where[from][equals]=${encodeURIComponent(path)}`,
    )
    const redirect = found?.docs[0]
    const to = redirect?.to
    if (!redirect || !to) return null
    const status = redirect.type === '302' ? 302 : 301
    if (to.type === 'custom') return to.url ? { to: to.url, status } : null
    const value = to.reference?.value
    if (!to.reference || typeof value !== 'object' || value === null) return null
    const { blog } = frame
    const pattern = {
      posts: blog.postPath,
      pages: blog.pagePath,
      categories: blog.categoryPath,
      tags: blog.tagPath,
    }[to.reference.relationTo]
    const publishedAt = 'publishedAt' in value ? (value.publishedAt ?? null) : null
    const parts = { id: value.id, slug: value.slug ?? '', publishedAt }
    return { to: pathOf({ pattern, timeZone: blog.timeZone, parts }), status }
  }

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse()
    const isOurs = error instanceof URIError
    if (!isOurs) process.stderr.write(`${error.message}\n`)
    const { bn, en } = words
    const lines = isOurs ? [bn.missing, en.missing] : [bn.down, bn.downHint, en.down, en.downHint]
    return context.html(
      `<!doctype html><html lang="bn"><head><meta charset="utf-8"><title>${lines[0]}</title><meta name="robots" content="noindex"></head><body data-ekagro-missing>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
      isOurs ? 404 : 503,
      isOurs ? {} : { 'Retry-After': '60', 'Cache-Control': 'no-store' },
    )
  })

  return app
}

const pageOf = (context: Context): number => {
  const page = Number(context.req.query('page') ?? 1)
  return Number.isSafeInteger(page) && page >= 1 ? page : 1
}

/** The question to the CMS for what a path names: by the slug, or by the id where the pattern has no slug. */
const addressOf = (
  collection: 'posts' | 'pages',
  { slug, id }: Record<string, string>,
): string | null => {
  if (slug) return `/api/${collection}/by-slug/${encodeURIComponent(slug)}?format=html`
  return id ? `/api/${collection}/${encodeURIComponent(id)}/rendered?format=html` : null
}
