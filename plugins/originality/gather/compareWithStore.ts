import type { Payload } from 'payload'

import type { Article } from '../../../src/article/article'
import type { Authorship } from '../domain/authorship'
import type { CheckResult, SourceExclusion } from '../domain/check/checkResult'
import type { OriginalitySettings } from '../domain/originalitySettings'
import { relationOf } from '../domain/relationOf'
import type { ComparedPage } from './comparedPage'
import type { DescribedDocument } from './describedDocument'
import { describeDocuments } from './describeDocuments'
import { checkWhereItFits } from './checkWhereItFits'

/** A text with whose it is and how old, so that its sources can be told from its copies. */
export type ComparedText = Authorship & {
  /** Id of the post; null for a text that is none yet. */
  id: string | null
  article: Article
  since: number
}

/** `originality` of the result may still count what was left out for want of time: `scoreSources` reckons it from the sources. */
export type Compared = { result: CheckResult; documents: Map<string, DescribedDocument> }

/** The second knows whose each document is; the third those that younger copies kept from being compared. */
const rounds = 3

/**
 * Compares a text with the posts of the blog, the library, and pages given along. Of two posts the older one is the source,
 * so younger ones are left out; own and licensed sources only get words that no other source has.
 * @param options.budget milliseconds for all of it
 */
export const compareWithStore = async ({
  payload,
  text,
  pages = [],
  settings,
  budget,
}: {
  payload: Payload
  text: ComparedText
  pages?: readonly ComparedPage[]
  settings: OriginalitySettings
  budget: number
}): Promise<Compared> => {
  const deadline = performance.now() + budget
  const documents = new Map<string, DescribedDocument>(pages.map((page) => [page.document, page]))
  const left = new Set<string>(text.id === null ? [] : [`posts:${text.id}`])
  const own = new Set<string>()
  const excluded = new Map<string, SourceExclusion>()
  for (const { document, exclusion } of pages)
    if (exclusion !== null) excluded.set(document, exclusion)

  for (let round = 1; ; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each round rests on what the one before found
    const { result, met } = await checkWhereItFits({
      payload,
      article: text.article,
      except: [...left],
      pages: pages.map(({ document, text: content }) => ({ document, text: content })),
      own: [...own],
      // Whose a document is that comes up now is learned too late to weigh it against those that are known.
      foreign: round < rounds ? null : [...documents.keys()].filter((one) => !own.has(one)),
      excluded: [...excluded],
      settings,
      budget: Math.max(1, deadline - performance.now()),
    })
    const unknown = met.filter((document) => !documents.has(document))
    // oxlint-disable-next-line no-await-in-loop -- as above
    const described = await describeDocuments({
      payload,
      documents: unknown,
      ownDomains: settings.ownDomains,
    })
    let isChanged = false
    for (const document of unknown) {
      const one = described.get(document)
      // What is gone, and what is younger than the text, is no source of it.
      if (!one || isYounger(one, text)) {
        left.add(document)
        isChanged = true
        continue
      }
      documents.set(document, one)
      if (one.exclusion !== null) excluded.set(document, one.exclusion)
      if (one.authorship !== null && relationOf(text, one.authorship) === 'self') own.add(document)
      isChanged ||= excluded.has(document) || own.has(document)
    }
    const isLate = performance.now() > deadline
    if (!isChanged || round === rounds || isLate) {
      const sources = result.sources.filter(({ document }) => !left.has(document))
      // Words that went to a document which is no source are not given to another any more.
      const partial = result.partial || (isChanged && isLate)
      return { result: { ...result, partial, sources }, documents }
    }
  }
}

const isYounger = (one: DescribedDocument, text: ComparedText): boolean =>
  one.since !== null &&
  (one.since > text.since ||
    (one.since === text.since && text.id !== null && one.document > `posts:${text.id}`))
