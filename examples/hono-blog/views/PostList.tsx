/** @jsxImportSource hono/jsx */
import { pathOf } from '../paths'
import type { Frame, List, Listed } from '../types'
import { showDate, words } from '../words'

/** Posts as a list, with the way to older and newer ones. */
export const PostList = ({
  frame,
  list,
  path,
}: {
  frame: Frame
  list: List<Listed>
  /** Of this list, without its page. */
  path: string
}) => {
  const say = words[frame.language]
  const { postPath, timeZone } = frame.blog
  if (list.docs.length === 0) return <p>{say.noPosts}</p>
  return (
    <>
      <ul class="posts">
        {list.docs.map((post) => (
          <li>
            <h2>
              <a
                href={pathOf({
                  pattern: postPath,
                  timeZone,
                  parts: { ...post, slug: post.slug ?? '' },
                })}
              >
                {post.title}
              </a>
            </h2>
            {post.publishedAt && (
              <p class="quiet">
                <time datetime={post.publishedAt}>
                  {showDate({ date: post.publishedAt, language: frame.language, timeZone })}
                </time>
              </p>
            )}
            {post.excerpt && <p>{post.excerpt}</p>}
          </li>
        ))}
      </ul>
      {list.totalPages > 1 && (
        <nav class="turn" aria-label={say.pages}>
          {list.page > 1 ? (
            <a rel="prev" href={list.page === 2 ? path : `${path}?page=${list.page - 1}`}>
              {say.newer}
            </a>
          ) : (
            <span></span>
          )}
          {list.page < list.totalPages && (
            <a rel="next" href={`${path}?page=${list.page + 1}`}>
              {say.older}
            </a>
          )}
        </nav>
      )}
    </>
  )
}
