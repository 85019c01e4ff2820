/** What is counted apart. */
export type Kind = 'read' | 'write' | 'login' | 'hit' | 'search' | 'contact'

/** At most `most` requests of one sender within `seconds`; 0 for any number. */
export type Limit = { most: number; seconds: number }

export type Limits = Record<Kind, Limit>

/**
 * Generous for people: a static build of ten thousand pages passes, and so do all readers behind one address of a mobile network.
 * Signing in is not: a password is not to be found by trying. Nor is the contact form: people write one message, and a frontend that renders on its
 * server passes on those of all its readers.
 */
export const usualLimits: Limits = {
  read: { most: 12_000, seconds: 60 },
  write: { most: 1_200, seconds: 60 },
  login: { most: 30, seconds: 300 },
  hit: { most: 6_000, seconds: 60 },
  search: { most: 600, seconds: 60 },
  contact: { most: 60, seconds: 600 },
}
