import type { Article } from '../../../src/article/article'
import type { CheckResult, SourceExclusion } from '../domain/check/checkResult'
import { checkText } from '../domain/check/checkText'
import type { FingerprintStore } from '../domain/fingerprintStore'

/** What a check is told, as plain data that goes to another thread. */
export type CheckInput = {
  article: Article
  kinds: readonly string[]
  except: readonly string[]
  pages: readonly { document: string; text: string }[]
  own: readonly string[]
  excluded: readonly (readonly [string, SourceExclusion])[]
  minimumPassageWords: number
  minimumSourceWords: number
  /** Milliseconds. */
  budget: number
}

/** The check of one text, on a store that is open. */
export const checkOn = ({
  store,
  input,
}: {
  store: Pick<FingerprintStore, 'neighbours' | 'texts'>
  input: CheckInput
}): Promise<CheckResult> => {
  const own = new Set(input.own)
  return checkText({
    article: input.article,
    store,
    kinds: input.kinds,
    except: input.except,
    sources: input.pages,
    settings: {
      minimumPassageWords: input.minimumPassageWords,
      minimumSourceWords: input.minimumSourceWords,
    },
    excludedDocuments: new Map(input.excluded),
    ownDocuments: (documents) =>
      Promise.resolve(new Set(documents.filter((document) => own.has(document)))),
    now: () => performance.now(),
    budget: input.budget,
  })
}
