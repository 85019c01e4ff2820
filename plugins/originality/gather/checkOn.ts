import type { Article } from '../../../src/article/article'
import type { CheckResult, SourceExclusion } from '../domain/check/checkResult'
import { checkText } from '../domain/check/checkText'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { roomForSources } from './roomForSources'

/** What a check is told, as plain data that goes to another thread. */
export type CheckInput = {
  article: Article
  kinds: readonly string[]
  except: readonly string[]
  pages: readonly { document: string; text: string }[]
  own: readonly string[]
  /** When given, all other documents get only the words that these leave, as the author's own do. */
  foreign: readonly string[] | null
  excluded: readonly (readonly [string, SourceExclusion])[]
  minimumPassageWords: number
  minimumSourceWords: number
  /** Milliseconds. */
  budget: number
}

/** What a check found, and every document that shares a passage with the text, also where another source has all its words. */
export type CheckOutput = { result: CheckResult; met: string[] }

/** The check of one text, on a store that is open. */
export const checkOn = async ({
  store,
  input,
}: {
  store: Pick<FingerprintStore, 'neighbours' | 'texts'>
  input: CheckInput
}): Promise<CheckOutput> => {
  const own = new Set(input.own)
  const foreign = input.foreign === null ? null : new Set(input.foreign)
  const isOwn = (document: string): boolean =>
    own.has(document) || (foreign !== null && !foreign.has(document))
  const met = new Set<string>()
  const result = await checkText({
    article: input.article,
    store: roomForSources(store),
    kinds: input.kinds,
    except: input.except,
    sources: input.pages,
    settings: {
      minimumPassageWords: input.minimumPassageWords,
      minimumSourceWords: input.minimumSourceWords,
    },
    excludedDocuments: new Map(input.excluded),
    ownDocuments: (documents) => {
      for (const document of documents) met.add(document)
      return Promise.resolve(new Set(documents.filter(isOwn)))
    },
    now: () => performance.now(),
    budget: input.budget,
  })
  for (const { document } of result.sources) met.add(document)
  return { result, met: [...met] }
}
