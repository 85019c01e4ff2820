const marks =
  /cdn-cgi\/challenge-platform|cf-browser-verification|_Incapsula_Resource|sgcaptcha|ddos-guard|sucuri_cloudproxy|awsWafCookieDomainList|px-captcha|vercel\/security\/static\/challenge/iu

/**
 * Whether an answer is a test for browsers in place of the page, as hosts put before crawlers. Cloudflare says so in a header;
 * others show by the addresses of their own scripts, on a page that refuses.
 */
export const isChallenge = (answer: {
  status: number
  headers: Readonly<Record<string, string>>
  html: string
}): boolean => {
  const { status, headers, html } = answer
  if (headers['cf-mitigated'] === 'challenge' || headers['x-vercel-mitigated'] === 'challenge')
    return true
  if (/<title>\s*just a moment/iu.test(html)) return true
  return (status === 403 || status === 429 || status === 503 || status === 202) && marks.test(html)
}
