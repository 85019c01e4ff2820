/** Everything for the head of a page: text to be escaped, JSON-LD to be written with `<` as `\u003c`. */
export type SeoObject = {
  title: string
  description: string
  canonical: string | null
  robots: string
  openGraph: Readonly<Record<string, string | number | readonly string[]>>
  twitter: Readonly<Record<string, string>>
  /** Objects of schema.org, each for a `script` of type `application/ld+json`. */
  jsonLd: readonly Readonly<Record<string, unknown>>[]
}
