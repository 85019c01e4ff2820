/** Directives that have a value behind a colon, and so are no crawler's name. */
const valued = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/u

/**
 * Whether a page is kept from Google's search: `noindex` or `none` in its meta tags, or in `X-Robots-Tag` for everybody or for
 * Googlebot.
 * @param options.robots directives of the meta tags, in small letters
 * @param options.robotsHeader the header, in small letters
 */
export const isNoindex = (options: {
  robots: readonly string[]
  robotsHeader: string
}): boolean => {
  let agent: string | null = null
  const inHeader = options.robotsHeader.split(',').some((part) => {
    const [, name, rest] = /^\s*([a-z_-]+)\s*:\s*(.*)$/u.exec(part) ?? []
    if (name !== undefined && !valued.test(name)) agent = name
    const directive = (name !== undefined && !valued.test(name) ? (rest ?? '') : part).trim()
    return (agent === null || agent === 'googlebot') && closes(directive)
  })
  return inHeader || options.robots.some(closes)
}

const closes = (directive: string): boolean => directive === 'noindex' || directive === 'none'
