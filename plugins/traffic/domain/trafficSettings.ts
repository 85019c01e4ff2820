/** The settings of the counter as the domain reads them: complete, with the defaults for whatever is not set. */
export type TrafficSettings = {
  isOn: boolean
  /** Hosts of the blog in lower case, without `www.`; empty while the blog has no address: then every host counts as its own. */
  hosts: ReadonlySet<string>
  timeZone: string
  /** Name of the header in which a trusted proxy tells the address of the reader, in lower case. */
  addressHeader: string
  /** Name of the header in which a trusted proxy tells the country; empty for none. */
  countryHeader: string
  /** Paths that are not counted; a `*` at the end stands for everything that begins so. */
  excludedPaths: readonly string[]
  /** In lower case, ours and the blog's. */
  spamReferrers: ReadonlySet<string>
  /** Requests of one visitor in a minute that count. */
  mostAMinute: number
  isTrustedProxy: (address: string) => boolean
  isDataCentre: (address: string) => boolean
  isIgnored: (address: string) => boolean
}
