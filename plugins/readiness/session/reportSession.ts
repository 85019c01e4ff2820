import type { Article } from '../../../src/article/article'
import type { Check } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import type { Snapshot } from '../../../src/check/snapshot'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { checksById } from '../domain/checksById'
import { judgeRule } from '../domain/judgeRule'
import type { Report } from '../domain/report'
import { reportOf } from '../domain/reportOf'
import type { StoredPage, StoredPost } from '../domain/storedDocument'
import { assembleSnapshot, type Gathered, type Surroundings } from '../gather/assembleSnapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'

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
}

/** How a turn of judging ends: with a report, or with what is lacking for it. */
export type Turn =
  { report: Report } | { texts: Ids; paths?: undefined } | { paths: string[]; texts?: undefined }

/**
 * One report in the making, in the thread that judges. It has the documents without their texts. A check that asks for a text gets an
 * empty one the first time, and is asked again when the text is there: what counts is its last answer, for which it saw
 * nothing but real texts.
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
  const isCurrent = (kept: Kept | undefined, { updatedAt }: Listed): boolean =>
    kept !== undefined &&
    kept.stored.updatedAt === updatedAt &&
    Object.entries(basis).every(
      ([analyser, { version, settingsHash }]) =>
        kept.basis[analyser]?.version === version &&
        kept.basis[analyser].settingsHash === settingsHash,
    )

  const lacking = (): Ids => ({
    posts: lackingOf('posts'),
    pages: lackingOf('pages'),
  })
  const lackingOf = (collection: Collection): string[] =>
    wanted[collection]
      .filter((listed) => !isCurrent(resident.get(`${collection} ${listed.id}`), listed))
      .map(({ id }) => id)

  const articleOf = (
    collection: Collection,
    article: Omit<Article, 'text'>,
    id: string,
  ): Article => {
    const key = `${collection} ${id}`
    return {
      ...article,
      get text() {
        const known = texts.get(key)
        if (known === undefined) asked.add(key)
        return known ?? ''
      },
    }
  }
  const gathered = <Stored extends StoredPost | StoredPage>(
    collection: Collection,
  ): Gathered<Stored>[] =>
    wanted[collection].flatMap(({ id }) => {
      const kept = resident.get(`${collection} ${id}`)
      if (!kept) return []
      const stored = kept.stored as Stored
      return { stored, facts: kept.facts, article: articleOf(collection, stored.article, id) }
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
      for (const [id, text] of added) texts.set(`${collection} ${id}`, text)
      for (const key of missing)
        if (key.startsWith(collection) && !texts.has(key)) texts.set(key, '')
    },

    addRedirects: (found: ReadonlyMap<string, { kind: AddressedCollection; id: string }>): void => {
      redirects = new Map(found)
    },

    judge: async ({
      checks,
      surroundings,
      now,
      overrides,
      promoted,
    }: {
      checks: readonly Check[]
      surroundings: Surroundings
      now: Date
      overrides: ThresholdOverrides
      promoted: readonly string[]
    }): Promise<Turn> => {
      if (snapshot === null) {
        const paths = new Set<string>()
        const assembled = assembleSnapshot({
          posts: gathered('posts'),
          pages: gathered('pages'),
          surroundings,
          redirects: redirects ?? new Map(),
          onUnresolved: (path) => paths.add(path),
        })
        if (redirects === null && paths.size > 0) return { paths: [...paths] }
        snapshot = assembled
      }
      const context = { snapshot, now }
      missing.clear()
      for (const [id, check] of checksById(checks)) {
        if (findings.has(id)) continue
        asked = new Set()
        // oxlint-disable-next-line no-await-in-loop -- one by one, to know which of them asked for a text
        const finding = await judgeRule({ check, context, overrides })
        if (asked.size === 0) findings.set(id, finding)
        for (const key of asked) missing.add(key)
      }
      if (missing.size > 0) return { texts: missingIds() }
      return { report: reportOf({ findings, overrides, promoted }) }
    },
  }
}

export type ReportSession = ReturnType<typeof reportSession>
