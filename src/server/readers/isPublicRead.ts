const publicRead =
  /^\/api\/(?:(?:posts|pages|categories|tags|authors|media)(?:\/(?!file(?:\/|$))[^/]+)?|globals\/(?:blog|navigation))$/

/** True for what anybody may ask and any copy of Payload answers alike: a read of content by nobody in particular. */
export const isPublicRead = ({ method, url, headers }: Request): boolean =>
  method === 'GET' &&
  !headers.has('cookie') &&
  !headers.has('authorization') &&
  publicRead.test(new URL(url).pathname)
