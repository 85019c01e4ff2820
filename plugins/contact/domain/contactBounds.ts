/** How long what a reader writes may be, in characters after it was made plain, and the whole request in bytes. */
export const contactBounds = {
  name: 100,
  email: 254,
  subject: 150,
  message: 5_000,
  /** 5,000 Bengali letters as a form sends them take 45,000 bytes. */
  body: 64 * 1_024,
} as const

/** Messages of one reader in so many seconds; more are refused. */
export const readerLimit = { most: 5, seconds: 600 } as const
