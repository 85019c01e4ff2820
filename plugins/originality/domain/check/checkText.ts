import type { Article, Span } from '../../../../src/article/article'
import { alignTexts } from '../align/alignTexts'
import { spanOfRange, type PreparedText } from '../align/preparedText'
import { prepareText } from '../align/prepareText'
import { wordNumbers } from '../align/wordNumbers'
import { asArticle } from '../asArticle'
import { isTemplate } from '../exclude/isTemplate'
import { quotedSpans } from '../exclude/quotedSpans'
import { verseSpans } from '../exclude/verseSpans'
import { manipulationSigns } from '../manipulation/manipulationSigns'
import type { FingerprintStore } from '../fingerprintStore'
import { findParaphrases } from '../paraphrase/findParaphrases'
import type { CheckedPassage, CheckResult, SourceExclusion } from './checkResult'
import { checkSettings, type CheckSettings } from './checkSettings'
import { describePassage } from './describePassage'
import { findCandidates } from './findCandidates'
import { passageKey } from './passageKey'
import { shareOut, type SourcePassage } from './shareOut'
import { tallySources } from './tallySources'

/** A source that only has shorter passages than this has set phrases and nothing else: it is no source. */
const fewestWords = 8

/** Sources that are searched for paraphrases: the heaviest. */
const paraphraseSources = 8

/**
 * Checks a text against everything a store holds: which documents its words come from, and where.
 * Candidates by fingerprint, each aligned with the text; every word goes to one source; what is excluded stays, with its reason.
 * Bounded in time by `budget` when there is a clock, in memory by the candidates' texts.
 * @param options.article offsets count in its text (in the string itself); an article lets quote blocks and code be told apart
 * @param options.kinds kinds of documents to compare with, all unless told
 * @param options.except documents that are not compared, such as the text's own
 * @param options.sources texts that are compared directly, such as pages found on the web
 * @param options.excludedDocuments documents that do not count; they only get words that no other source has
 * @param options.ownDocuments asked once with the candidates: those by the same author. They count, but get only words that no
 * other source has: a draft that repeats an older copy of somebody's text does not hide that text
 * @param options.hidden spans of the text that readers do not see, when its HTML tells
 * @param options.now a clock in milliseconds; without one there is no time limit
 * @param options.budget milliseconds by that clock after which the check ends with `partial`, 1,000 unless told
 */
export async function checkText(options: {
  article: Article | string
  store: Pick<FingerprintStore, 'neighbours' | 'texts'>
  kinds?: readonly string[]
  except?: readonly string[]
  sources?: readonly { document: string; text: string }[]
  settings?: Partial<CheckSettings>
  excludedDocuments?: readonly string[] | ReadonlyMap<string, SourceExclusion>
  ownDocuments?: (documents: readonly string[]) => Promise<ReadonlySet<string>>
  hidden?: readonly Span[]
  now?: () => number
  budget?: number
}): Promise<CheckResult> {
  const { store, kinds, except, sources = [], ownDocuments, hidden, now, budget = 1000 } = options
  const settings = { ...checkSettings, ...options.settings }
  const deadline = now === undefined ? Infinity : now() + budget
  let late = false
  const isLate = () => {
    if (now !== undefined && now() > deadline) late = true
    return late
  }
  let isCut = false
  const cut = (text: string) => {
    if (text.length <= settings.longestText) return text
    isCut = true
    return text.slice(0, settings.longestText)
  }

  const { text, blocks, language } = asArticle(options.article)
  const numbers = wordNumbers()
  const suspicious = prepareText({
    text: cut(text),
    ...(language === null ? {} : { language }),
    numbers,
  })
  const candidates = await findCandidates({
    text: suspicious,
    store,
    settings,
    ...(kinds === undefined ? {} : { kinds }),
    ...(except === undefined ? {} : { except }),
    isLate,
  })
  const texts = new Map(candidates.length === 0 ? [] : await store.texts(candidates))
  const given = new Set(sources.map(({ document }) => document))
  const compared = [
    ...sources,
    // A document that vanished since it was found is skipped.
    ...candidates.flatMap((document) => {
      const found = texts.get(document)
      return found === undefined || given.has(document) ? [] : [{ document, text: found }]
    }),
  ]

  const passages: SourcePassage[] = []
  const read = new Map<string, PreparedText>()
  for (const [index, { document, text: sourceText }] of compared.entries()) {
    if (index > 0 && isLate()) break
    const source = prepareText({ text: cut(sourceText), numbers })
    read.set(document, source)
    for (const passage of alignTexts({ suspicious, source, isLate }))
      passages.push({ ...passage, document, source, alsoIn: [] })
  }

  const excludedDocuments = asMap(options.excludedDocuments)
  const documents = [...new Set(passages.map(({ document }) => document))]
  const own = documents.length === 0 ? undefined : await ownDocuments?.(documents)
  const turn = (document: string) =>
    excludedDocuments.has(document) ? 2 : own?.has(document) === true ? 1 : 0

  const quotations = passages.length === 0 ? [] : quotedSpans(text)
  const verses = passages.length === 0 ? [] : verseSpans({ text, blocks })
  const bySource = new Map<string, CheckedPassage[]>()
  const list = (document: string, passage: CheckedPassage) => {
    const listed = bySource.get(document)
    if (listed === undefined) bySource.set(document, [passage])
    else listed.push(passage)
  }
  const shared = shareOut({ passages, turn })
  for (const { document, source, chain, pair, alsoIn } of shared) {
    const described: CheckedPassage = {
      ...describePassage({
        suspicious,
        source,
        passage: { chain, pair },
        blocks,
        quotations,
        verses,
        minimumWords: settings.minimumPassageWords,
      }),
      key: passageKey({ suspicious, source, pair }),
      ...(alsoIn.length === 0 ? {} : { alsoIn }),
    }
    const holders = [document, ...alsoIn].map((name) => read.get(name)!.words.length)
    if (described.excluded === undefined && isTemplate({ words: described.words, holders })) {
      described.excluded = 'template'
    }
    list(document, described)
  }
  if (settings.paraphrases && !isLate()) {
    const taken = shared.map(({ pair }) => pair.suspicious)
    const heaviest = [...read].slice(0, paraphraseSources)
    for (const { document, source, pair } of findParaphrases({
      suspicious,
      sources: heaviest.map(([document, source]) => ({ document, source })),
      taken,
      isLate,
    })) {
      list(document, {
        suspicious: spanOfRange(suspicious, pair.suspicious),
        source: spanOfRange(source, pair.source),
        kind: 'possible-paraphrase',
        words: pair.suspicious.end - pair.suspicious.start,
        key: passageKey({ suspicious, source, pair }),
      })
    }
  }
  const {
    originality,
    adjustedOriginality,
    sources: found,
  } = tallySources({
    words: suspicious.words.length,
    sources: [...bySource]
      .filter(([, listed]) => listed.some(({ words }) => words >= fewestWords))
      .map(([document, listed]) => ({
        document,
        passages: listed.toSorted((a, b) => a.suspicious.offset - b.suspicious.offset),
      })),
    excludedDocuments,
    minimumSourceWords: settings.minimumSourceWords,
  })
  return {
    words: suspicious.words.length,
    originality,
    adjustedOriginality,
    sources: found,
    manipulation: manipulationSigns({
      text: suspicious.text,
      ...(hidden === undefined ? {} : { hidden }),
    }),
    partial: late || isCut,
  }
}

function asMap(
  documents: readonly string[] | ReadonlyMap<string, SourceExclusion> = [],
): ReadonlyMap<string, SourceExclusion> {
  return Array.isArray(documents)
    ? new Map(documents.map((document: string) => [document, 'excluded'] as const))
    : (documents as ReadonlyMap<string, SourceExclusion>)
}
