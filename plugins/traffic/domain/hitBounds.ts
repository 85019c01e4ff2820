/** The largest of each field that is read, in UTF-16 units; what is longer is refused, or cut where that does no harm. */
export const hitBounds = {
  /** Of a whole body, in bytes. */
  body: 4_096,
  url: 16_384,
  path: 512,
  referrer: 2_048,
  tag: 100,
  agent: 1_024,
  address: 64,
  seconds: 3_600,
} as const
