import { escapeHtml } from '../../../src/article/escapeHtml'
import { sayAdsense } from '../components/sayAdsense'

/** A page without script that goes on to an address of ours by itself, and has a link for a browser that does not. */
export const continuePage = ({
  address,
  language,
}: {
  address: string
  language: string
}): Response => {
  const say = sayAdsense(language)
  const title = escapeHtml(say('adsense:continuing'))
  const href = escapeHtml(address)
  const body = [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="refresh" content="0;url=${href}"></head>`,
    `<body><p>${title} <a href="${href}">${escapeHtml(say('adsense:continue'))}</a></p></body></html>`,
  ].join('\n')
  return new Response(body, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
