export type FrontendOptions = {
  /** Addresses in one file of the sitemap: 50,000 unless told, as its protocol allows. */
  sitemapSize?: number
}
