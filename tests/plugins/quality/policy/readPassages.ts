import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A short passage and what it is of; null for a harmless one. */
export type Passage = {
  language: 'en' | 'bn'
  category: string | null
  /** Row of the list of policies it was written for, as P01; in the later sets. */
  screen?: string
  title?: string
  text: string
}

/**
 * The passages written for the policy screen. `tuning`: the lists were made with these in sight. `heldBack`: written before the lists and
 * looked at only when they were done. `fresh`: written and measured before the second lists, which were then made with these in mind.
 * `secondSight`: written after the second lists, measured once, nothing was made with these in sight; leave it so.
 */
export function readPassages(set: 'tuning' | 'heldBack' | 'fresh' | 'secondSight'): Passage[] {
  const file = path.resolve('tests/plugins/quality/policy', `${set}.jsonl`)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage)
}
