/** @jsxImportSource hono/jsx */
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

import type { Document, Frame } from '../types'
import { words } from '../words'

type Head = Pick<Document['seo'], 'title' | 'description' | 'canonical' | 'robots'> &
  Partial<Pick<Document['seo'], 'openGraph' | 'twitter' | 'jsonLd'>>

const inScript = (thing: unknown): string => JSON.stringify(thing).replaceAll('<', '\\u003c')

/** Everything around the content of a page. */
export const Layout = ({
  frame,
  head,
  language = frame.language,
  isPreview = false,
  children,
}: {
  frame: Frame
  head: Head
  language?: string
  isPreview?: boolean
  children: Child
}) => {
  const say = words[frame.language]
  const { blog, cms } = frame
  const title = head.title === blog.name ? blog.name : `${head.title} · ${blog.name}`
  const page = (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head.description && <meta name="description" content={head.description} />}
        <meta name="robots" content={head.robots} />
        {head.canonical && <link rel="canonical" href={head.canonical} />}
        {Object.entries(head.openGraph ?? {}).flatMap(([name, value]) =>
          [value]
            .flat()
            .map((one) => (
              <meta
                property={name.includes(':') && !name.startsWith('image') ? name : `og:${name}`}
                content={String(one)}
              />
            )),
        )}
        {Object.entries(head.twitter ?? {}).map(([name, value]) => (
          <meta name={`twitter:${name}`} content={value} />
        ))}
        {blog.publisherId && (
          <meta name="google-adsense-account" content={`ca-${blog.publisherId}`} />
        )}
        {frame.siteToken && <meta name="ekagro-site" content={frame.siteToken} />}
        {/* Put yours here; without one every reader's browser asks for /favicon.ico. */}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        <link rel="alternate" type="application/rss+xml" title={blog.name} href="/feed.xml" />
        {(head.jsonLd ?? []).map((thing) => (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: inScript(thing) }}
          />
        ))}
        <script defer src={`${cms}/api/traffic/script.js`}></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {say.skip}
        </a>
        {isPreview && <p class="preview">{say.preview}</p>}
        <header>
          <a class="name" href="/">
            {blog.name}
          </a>
          <nav aria-label={say.menu}>
            <ul>
              {frame.header.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" lang={language}>
          {children}
        </main>
        <footer>
          <form action="/search" role="search">
            <input
              type="search"
              name="q"
              maxlength={100}
              required
              aria-label={say.searchFor}
              placeholder={say.searchFor}
            />
            <button type="submit">{say.search}</button>
          </form>
          <nav aria-label={say.more}>
            <ul>
              {frame.footer.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
              <li>
                <a href="/feed.xml">RSS</a>
              </li>
            </ul>
          </nav>
        </footer>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}
