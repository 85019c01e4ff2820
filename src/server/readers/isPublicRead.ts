const collection = 'posts|pages|categories|tags|authors|media'
const feed = 'feed\\.xml|atom\\.xml|feed\\.json'

/** Paths under `/api/` that anybody may read and that no copy of Payload answers in its own way. */
const publicRead = new RegExp(
  `^/api/(?:${[
    `(?:${collection})(?:/(?!file(?:/|$))[^/]+)?`,
    '(?:posts|pages)/by-slug/[^/]+',
    '(?:posts|pages)/[^/]+/rendered',
    'posts/[^/]+/related',
    `categories/[^/]+/(?:${feed})`,
    'globals/(?:blog|navigation)',
    'search',
    feed,
    'sitemap(?:-\\d+)?\\.xml',
    'robots\\.txt',
    'ads\\.txt',
  ].join('|')})$`,
)

/** True for what anybody may ask and any copy of Payload answers alike: a read of content by nobody in particular. */
export const isPublicRead = ({ method, url, headers }: Request): boolean =>
  method === 'GET' &&
  !headers.has('cookie') &&
  !headers.has('authorization') &&
  publicRead.test(new URL(url).pathname)
