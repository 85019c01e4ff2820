/** What a browser may load on pages of this blog: its own files, the counter and the pictures of the CMS, players without cookies. */
export const securityHead = (cms: string): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    `script-src ${cms}`,
    `connect-src ${cms}`,
    `img-src 'self' https: data: ${cms}`,
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
})
