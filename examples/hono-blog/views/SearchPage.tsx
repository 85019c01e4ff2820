/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'

import type { Found, Frame } from '../types'
import { words } from '../words'

/** What was found for a question; before one was asked, only the place to ask. */
export const SearchPage = ({
  frame,
  question,
  found,
}: {
  frame: Frame
  question: string
  found: Found | null
}) => {
  const say = words[frame.language]
  return (
    <>
      <h1>{say.search}</h1>
      <form action="/search">
        <input
          type="search"
          name="q"
          value={question}
          maxlength={100}
          required
          aria-label={say.search}
        />
        <button type="submit">{say.search}</button>
      </form>
      {found && (
        <p role="status">{found.totalDocs === 0 ? say.nothing : say.results(found.totalDocs)}</p>
      )}
      {found && found.docs.length > 0 && (
        <ul class="posts">
          {found.docs.map(({ url, titleHtml, snippet }) => (
            <li>
              <h2>
                <a href={url === null ? '/' : new URL(url, 'http://blog.invalid').pathname}>
                  {raw(titleHtml)}
                </a>
              </h2>
              <p>{raw(snippet.html)}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
