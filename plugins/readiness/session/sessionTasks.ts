import type { Check } from '../../../src/check/check'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import type { Profile } from '../domain/profile'
import type { Surroundings } from '../gather/assembleSnapshot'
import { parseKept } from './parseKept'
import {
  type Basis,
  type Collection,
  type Ids,
  type Kept,
  type Listed,
  reportSession,
  type ReportSession,
  type Turn,
} from './reportSession'

/** How long the documents of a blog stay in memory for the next report. */
const residence = 10 * 60_000

type Resident = { documents: Map<string, Kept>; timer: ReturnType<typeof setTimeout> }

/** The steps of a report in the thread that judges (the lane `report`). A session is dropped by `readiness:end`, however the report ends. */
export const sessionTasks = ({ checks }: { checks: readonly Check[] }) => {
  const sessions = new Map<string, ReportSession>()
  const residents = new Map<string, Resident>()
  const sessionOf = (id: string): ReportSession => {
    const session = sessions.get(id)
    if (session) return session
    throw Object.assign(
      new Error('The thread that makes the report was started anew. Run the report again.'),
      { code: 'report-lost' },
    )
  }
  const residentOf = (blog: string): Map<string, Kept> => {
    const known = residents.get(blog)
    if (known) clearTimeout(known.timer)
    const documents = known?.documents ?? new Map<string, Kept>()
    const timer = setTimeout(() => residents.delete(blog), residence)
    timer.unref()
    residents.set(blog, { documents, timer })
    return documents
  }

  return {
    /** Begins a report on a blog and tells which documents are not in memory as they are now. */
    'readiness:begin': ({
      session,
      blog,
      wanted,
      basis,
    }: {
      session: string
      /** Names the database. */
      blog: string
      wanted: Record<Collection, readonly Listed[]>
      basis: Basis
    }): Ids => {
      const resident = residentOf(blog)
      const here = new Set<string>()
      for (const collection of ['posts', 'pages'] as const)
        for (const { id } of wanted[collection]) here.add(`${collection} ${id}`)
      for (const key of resident.keys()) if (!here.has(key)) resident.delete(key)
      const made = reportSession({ wanted, basis, resident })
      sessions.set(session, made)
      return made.lacking()
    },

    /** Takes a text of the store of facts. */
    'readiness:keepText': ({
      session,
      collection,
      text,
    }: {
      session: string
      collection: Collection
      text: string
    }): void => sessionOf(session).keep(collection, parseKept(text)),

    /** Takes documents whose facts were just worked out. */
    'readiness:keep': ({
      session,
      collection,
      documents,
    }: {
      session: string
      collection: Collection
      documents: readonly Kept[]
    }): void => sessionOf(session).keep(collection, documents),

    /** Which documents are still lacking. */
    'readiness:lacking': ({ session }: { session: string }): Ids => sessionOf(session).lacking(),

    'readiness:addTexts': ({
      session,
      collection,
      texts,
    }: {
      session: string
      collection: Collection
      texts: readonly (readonly [id: string, text: string])[]
    }): void => sessionOf(session).addTexts(collection, texts),

    'readiness:addRedirects': ({
      session,
      redirects,
    }: {
      session: string
      redirects: ReadonlyMap<string, { kind: AddressedCollection; id: string }>
    }): void => sessionOf(session).addRedirects(redirects),

    /** Takes what of the blog is not posts or pages: once, since it is large on a blog with many pictures. */
    'readiness:surround': ({
      session,
      surroundings,
    }: {
      session: string
      surroundings: Omit<Surroundings, 'readings'>
    }): void => sessionOf(session).surround(surroundings),

    /** Takes what plugins keep beside the documents. */
    'readiness:addReadings': ({
      session,
      readings,
    }: {
      session: string
      readings: Surroundings['readings']
    }): void => sessionOf(session).addReadings(readings),

    'readiness:judge': ({
      session,
      ...options
    }: {
      session: string
      now: Date
      overrides: ThresholdOverrides
      promoted: readonly string[]
      profile: Profile
    }): Promise<Turn> => sessionOf(session).judge({ checks, ...options }),

    'readiness:end': ({ session }: { session: string }): void => {
      sessions.delete(session)
    },
  }
}
