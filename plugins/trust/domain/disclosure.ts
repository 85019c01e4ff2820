/**
 * The four facts that Google asks of a privacy page: other companies, Google among them, use cookies to serve ads by prior visits; Google's
 * advertising cookies let it and its partners serve ads by visits to this and other sites; how to opt out of personalised
 * advertising; and which other advertisers there are (or that there are none).
 */
export const disclosures = ['third-parties', 'google-cookies', 'opt-out', 'others'] as const
export type Disclosure = (typeof disclosures)[number]

/** A disclosure with the sentence or the two that make it; the span points into the text of the page. */
export type FoundDisclosure = { disclosure: Disclosure; offset: number; length: number }
