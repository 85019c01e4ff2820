import type { Check, CheckContext } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import type { Snapshot } from '../../../src/check/snapshot'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { checksById } from '../domain/checksById'
import { judgeRule } from '../domain/judgeRule'
import type { Profile } from '../domain/profile'
import type { Report } from '../domain/report'
import { reportOf } from '../domain/reportOf'
import type { StoredPage, StoredPost } from '../domain/storedDocument'
import { assembleSnapshot, type Gathered, type Surroundings } from '../gather/assembleSnapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { LazyArticle } from './lazyArticle'

export type Collection = 'posts' | 'pages'
/** Ids of documents by collection. */
export type Ids = Record<Collection, string[]>

/** A published document as it is now. */
export type Listed = { id: string; updatedAt: string }

/** What facts must rest on to be current, by the key of their analyser. */
export type Basis = Record<string, { version: number; settingsHash: string }>

/** A document with its facts by analyser, and what those rest on. */
export type Kept = {
  stored: StoredPost | StoredPage
  facts: Record<string, unknown>
  basis: Basis
  /** Where a report has asked for it: the next one will too. */
  text?: string
}

/** So many texts stay with their documents. */
const mostTexts = 1000
const hasText = ({ text }: Kept): boolean => text !== undefined

/** Stands among the keys of texts for what plugins keep. */
const readingsKey = 'readings'

/** How a turn of judging ends: with a report, or with what is lacking for it. */
export type Turn =
  | { report: Report }
  | {
      texts: Ids
      /** Whether a check asked for what plugins keep, and nobody has given it. */
      needsReadings: boolean
      paths?: undefined
    }
  | { paths: string[]; texts?: undefined }

/**
 * One report in the making, in the thread that judges. It has the documents without their texts. A check that asks for a text gets an
 * empty one the first time, and is asked again when the text is there: what counts is its last answer, for which it saw
 * nothing but real texts. The same holds for what plugins keep beside the documents: judging the rest need not wait for it.
 */
export const reportSession = ({
  wanted,
  basis,
  resident,
}: {
  wanted: Record<Collection, readonly Listed[]>
  basis: Basis
  /** What earlier reports left in this thread, by collection and id. */
  resident: Map<string, Kept>
}) => {
  const texts = new Map<string, string>()
  const findings = new Map<string, Finding>()
  const missing = new Set<string>()
  /** By the check that is being asked. */
  let asked = new Set<string>()
  /** Kept from turn to turn: its articles find their texts themselves. */
  let snapshot: Snapshot | null = null
  let redirects: Map<string, { kind: AddressedCollection; id: string }> | null = null
  let around: Omit<Surroundings, 'readings'> | null = null
  let readings: Surroundings['readings'] | null = null
  let context: CheckContext | null = null
  const needed = Object.entries(basis)
  /** With the key of each, which takes longer to make than to look up. */
  const keyed = {
    posts: wanted.posts.map(({ id, updatedAt }) => ({ id, updatedAt, key: `posts ${id}` })),
    pages: wanted.pages.map(({ id, updatedAt }) => ({ id, updatedAt, key: `pages ${id}` })),
  }
  const isCurrent = (kept: Kept | undefined, { updatedAt }: Listed): boolean =>
    kept !== undefined &&
    kept.stored.updatedAt === updatedAt &&
    needed.every(
      ([analyser, { version, settingsHash }]) =>
        kept.basis[analyser]?.version === version &&
        kept.basis[analyser].settingsHash === settingsHash,
    )

  const lacking = (): Ids => ({
    posts: lackingOf('posts'),
    pages: lackingOf('pages'),
  })
  const lackingOf = (collection: Collection): string[] =>
    keyed[collection]
      .filter((listed) => !isCurrent(resident.get(listed.key), listed))
      .map(({ id }) => id)

  const textOf = (key: string): string => {
    const known = texts.get(key) ?? resident.get(key)?.text
    if (known === undefined) asked.add(key)
    return known ?? ''
  }
  const gathered = <Stored extends StoredPost | StoredPage>(
    collection: Collection,
  ): Gathered<Stored>[] =>
    keyed[collection].flatMap(({ key }) => {
      const kept = resident.get(key)
      if (!kept) return []
      const stored = kept.stored as Stored
      const article = new LazyArticle(stored.article, key, textOf)
      return [{ stored, facts: kept.facts, article }]
    })
  const missingIds = (): Ids => {
    const ids: Ids = { posts: [], pages: [] }
    for (const key of missing) {
      const [collection, id] = key.split(' ') as [Collection, string]
      ids[collection].push(id)
    }
    return ids
  }

  return {
    lacking,

    keep: (collection: Collection, documents: readonly Kept[]): void => {
      for (const kept of documents) resident.set(`${collection} ${kept.stored.id}`, kept)
    },

    /** Texts that were asked for; a document that is gone by now has none. */
    addTexts: (collection: Collection, added: readonly (readonly [id: string, text: string])[]) => {
      const rest = mostTexts - [...resident.values()].filter(hasText).length
      for (const [place, [id, text]] of added.entries()) {
        const kept = resident.get(`${collection} ${id}`)
        if (kept && place < rest) kept.text = text
        texts.set(`${collection} ${id}`, text)
      }
      for (const key of missing)
        if (key.startsWith(collection) && !texts.has(key)) texts.set(key, '')
    },

    addRedirects: (found: ReadonlyMap<string, { kind: AddressedCollection; id: string }>): void => {
      redirects = new Map(found)
    },

    surround: (surroundings: Omit<Surroundings, 'readings'>): void => {
      around = surroundings
    },

    addReadings: (given: Surroundings['readings']): void => {
      readings = given
    },

    judge: async ({
      checks,
      now,
      overrides,
      promoted,
      profile,
    }: {
      checks: readonly Check[]
      now: Date
      overrides: ThresholdOverrides
      promoted: readonly string[]
      profile: Profile
    }): Promise<Turn> => {
      if (snapshot === null) {
        if (around === null) throw new Error('A report needs the surroundings of the documents.')
        const paths = new Set<string>()
        const assembled = assembleSnapshot({
          posts: gathered('posts'),
          pages: gathered('pages'),
          surroundings: { ...around, readings: {} },
          redirects: redirects ?? new Map(),
          onUnresolved: (path) => paths.add(path),
        })
        if (redirects === null && paths.size > 0) return { paths: [...paths] }
        snapshot = {
          ...assembled,
          get readings() {
            if (readings === null) asked.add(readingsKey)
            return readings ?? {}
          },
        }
      }
      context ??= { snapshot, now }
      missing.clear()
      let needsReadings = false
      for (const [id, check] of checksById(checks)) {
        if (findings.has(id)) continue
        asked = new Set()
        // oxlint-disable-next-line no-await-in-loop -- one by one, to know which of them asked for a text
        const finding = await judgeRule({ check, context, overrides })
        if (asked.size === 0) findings.set(id, finding)
        // Without them it may have asked for texts that it does not need.
        else if (asked.has(readingsKey)) needsReadings = true
        else for (const key of asked) missing.add(key)
      }
      if (missing.size > 0 || needsReadings) return { texts: missingIds(), needsReadings }
      return { report: reportOf({ findings, overrides, promoted, profile }) }
    },
  }
}

export type ReportSession = ReturnType<typeof reportSession>
