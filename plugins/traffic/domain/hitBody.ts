/** What a page, an image or a frontend's server tells about one view, as it came: within bounds, but not yet judged. */
export type HitBody = {
  kind: 'view' | 'engagement'
  /** The address of the page, as the browser had it; `http` or `https`. */
  url: URL
  /** The address that led there; empty when there was none, or when it is none that can be read. */
  referrer: string
  /** Whether the page said that there is nothing at this address. */
  isMissing: boolean
  /** Whether the browser says that a program drives it (`navigator.webdriver`). */
  isAutomated: boolean
  /** Of an engagement: 0 to 3,600 seconds, and 0 to 100 of a hundred. */
  seconds: number
  depth: number
  /** Of the server-side path alone: whom the frontend's server answered. */
  address: string
  agent: string
  country: string
}
