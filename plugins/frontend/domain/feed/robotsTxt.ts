/** Everything may be read, Google's crawler for ads included; and where the sitemap is. */
export const robotsTxt = (options: { address: string }): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${new URL('/sitemap.xml', options.address).href}\n`
