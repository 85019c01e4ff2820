import type { Certificate } from './certificate'
import type { AdsTxt } from './readAdsTxt'
import type { PageReading } from './readPage'

/** Why an address gave no answer: a code of the guarded fetch, and for `tls` what OpenSSL or Node calls it. */
export type ProbeProblem = { code: string; tls: string | null }

/** What became of one request. */
export type Outcome = {
  /** As it was asked for, percent-encoded. */
  address: string
  /** Of the answer after redirects; null without one. */
  status: number | null
  problem: ProbeProblem | null
  /** Where the answer came from; null without one. */
  finalAddress: string | null
  /** How many redirects lay between. */
  hops: number
}

export type VisitRole = 'home' | 'menu' | 'posts' | 'pages' | 'missing' | 'link' | 'image'

/** One address of the public site that was looked at, without its text. */
export type Visit = Outcome & {
  role: VisitRole
  /** The document that should be there. */
  document: { kind: 'posts' | 'pages'; id: string; title: string } | null
  /** `X-Robots-Tag`, in small letters; empty without one. */
  robotsHeader: string
  challenge: boolean
  page: Omit<PageReading, 'text' | 'links' | 'images'> | null
  /** Share of the words of the document that stand in the raw HTML, 0..1; null where it has no document or no words. */
  held: number | null
  /** Where a dead link or image was found. */
  foundAt: string | null
}

/** What a robots.txt says of the pages that Google must reach. */
export type RobotsReading = Outcome & {
  blocked: readonly {
    agent: string
    by: 'name' | 'everybody'
    address: string
  }[]
  /** Nothing was read: it failed with 5xx or without an answer, which closes a site to Google for the time being. */
  isUnreadable: boolean
}

export type SitemapReading = Outcome & {
  /** Addresses listed, sitemaps of an index together; null when there is none or it cannot be read. */
  listed: number | null
  trouble: 'entities' | 'not-xml' | 'too-large' | null
  missing: readonly { id: string; title: string; address: string }[]
  drafts: readonly { id: string; title: string; address: string }[]
  foreign: readonly string[]
  /** Public posts that should be listed. */
  wanted: number
}

export type ProbeResult = {
  version: 1
  /** ISO 8601. */
  startedAt: string
  finishedAt: string
  /** The public address of the blog when it was looked at. */
  origin: string
  /** How the site proved to be the blog's own; null when it did not. */
  proof: 'meta' | 'file' | null
  /** What ended the visit early; null when all was seen. */
  stopped: 'requests' | 'bytes' | 'time' | 'cancelled' | null
  requests: number
  bytes: number
  certificate: Certificate | null
  robots: RobotsReading | null
  /** The home page over plain HTTP; null when it was not asked for. */
  plain: Outcome | null
  /** The home page of the other host, with or without www; null when it was not asked for. */
  otherHost: Outcome | null
  ads: (Outcome & { reading: AdsTxt | null }) | null
  sitemap: SitemapReading | null
  visits: readonly Visit[]
  /** Overflow and letters on a telephone, by a browser; null without one. */
  rendered: readonly RenderedPage[] | null
  /** Why there is nothing from a browser that was there; absent when it was not asked or gave its answer. */
  renderProblem?: string
}

/** A page as a telephone of 390 pixels shows it, seconds after it opened and without a touch. */
export type RenderedPage = {
  address: string
  /** Pixels beyond the window; 0 when nothing is cut off. */
  overflow: number
  /** Pixels of the running text. */
  fontSize: number
  /** Milliseconds until the largest picture or block of text stood there; null when nothing was painted. */
  paint: number | null
  /** Pixels of the part that holds the text, and of the advertisements within it, without the empty ones. */
  height: number
  adHeight: number
  /** Places for advertisements that stayed empty: scripts of other sites are not let through. */
  emptySlots: number
  overlays: readonly Overlay[]
  did: readonly PageDeed[]
}

/** Something that stays in place before the text. */
export type Overlay = {
  /** Of the window, 0..1. */
  share: number
  /** It has a button. */
  isClosable: boolean
  /** It speaks of cookies or consent. */
  isConsent: boolean
  words: string
}

/** What a page did of itself. */
export type PageDeed = {
  kind: 'left' | 'window' | 'dialog' | 'download'
  /** Where it led, or what it said. */
  where: string
}

/** What is kept of an earlier run: was the site there? */
export type ProbeHistory = {
  at: string
  origin: string
  proof: ProbeResult['proof']
  /** Home and ten pages, the same ones in every run while the blog does not change. */
  live: readonly (Pick<Outcome, 'address' | 'status' | 'problem'> & { ok: boolean })[]
}

/** What the snapshot carries for the checks. */
export type SiteReading = { result: ProbeResult | null; history: readonly ProbeHistory[] }
