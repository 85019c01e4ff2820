/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'

import type { Brief, Document, Frame } from '../types'
import { showDate, words } from '../words'
import { AdSlot } from './AdSlot'

/** On a blog without an address the CMS gives paths, else whole addresses; links within the blog are paths. */
const hrefOf = (url: string | null): string =>
  url === null ? '/' : new URL(url, 'http://blog.invalid').pathname

const authorsOf = (document: Document): string =>
  'authors' in document && Array.isArray(document.authors)
    ? document.authors
        .flatMap((author) => (typeof author === 'object' && author ? [author.name] : []))
        .join(', ')
    : ''

const Briefs = ({ briefs }: { briefs: readonly Brief[] }) => (
  <ul>
    {briefs.map(({ title, url }) => (
      <li>
        <a href={hrefOf(url)}>{title}</a>
      </li>
    ))}
  </ul>
)

/** A post or a page, with all that belongs to it. */
export const Article = ({ frame, document }: { frame: Frame; document: Document }) => {
  const say = words[frame.language]
  const { timeZone } = frame.blog
  const publishedAt = 'publishedAt' in document ? (document.publishedAt as string | null) : null
  const authors = authorsOf(document)
  const cover = 'coverImage' in document && document.coverImage ? document.images[0] : undefined
  return (
    <article>
      <h1>{document.title}</h1>
      {publishedAt && (
        <p class="quiet" lang={frame.language}>
          {authors && `${say.by} ${authors} · `}
          <time datetime={publishedAt}>
            {showDate({ date: publishedAt, language: frame.language, timeZone })}
          </time>
          {` · ${say.minutes(document.readingTime.minutes)}`}
        </p>
      )}
      {cover && (
        <img
          src={cover.url}
          {...(cover.srcset
            ? { srcset: cover.srcset, sizes: '(max-width: 44rem) 100vw, 44rem' }
            : {})}
          alt={cover.alt}
          width={cover.width ?? undefined}
          height={cover.height ?? undefined}
          fetchpriority="high"
        />
      )}
      {publishedAt && document.tableOfContents.length > 2 && (
        <nav class="contents" aria-label={say.contents}>
          <ol>
            {document.tableOfContents.map(({ id, text }) => (
              <li>
                <a href={`#${encodeURIComponent(id)}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="text">{raw(document.html)}</div>
      {publishedAt && <AdSlot />}
      {document.related && document.related.length > 0 && (
        <section lang={frame.language}>
          <h2>{say.related}</h2>
          <Briefs briefs={document.related} />
        </section>
      )}
      {(document.previous || document.next) && (
        <nav class="turn" aria-label={`${say.previous}, ${say.next}`} lang={frame.language}>
          {document.previous ? (
            <a rel="prev" href={hrefOf(document.previous.url)}>
              ← {document.previous.title}
            </a>
          ) : (
            <span></span>
          )}
          {document.next && (
            <a rel="next" href={hrefOf(document.next.url)}>
              {document.next.title} →
            </a>
          )}
        </nav>
      )}
    </article>
  )
}
