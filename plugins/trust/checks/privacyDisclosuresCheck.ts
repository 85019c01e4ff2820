import { detectLanguage } from '../../../src/article/detectLanguage'
import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { newPage } from '../../../src/check/newPage'
import { ownersWords, type Standing, standing } from '../../../src/check/ownersWord'
import { ruleOf } from '../../../src/check/ruleOf'
import { templateBlank } from '../../../src/check/templateBlank'
import { type Disclosure, disclosures } from '../domain/disclosure'
import { findDisclosures } from '../domain/findDisclosures'

type Made = { disclosure: Disclosure; offset: number; length: number; sentence: string }
type Page = {
  id: string
  title: string
  /** Primary tag; null when it cannot be told. */
  language: string | null
  /** Null for a language without patterns. */
  made: readonly Made[] | null
  blank: string | null
}
type Evidence = { pages: readonly Page[]; word: Standing }

const rule = ruleOf('page-privacy-ad-disclosures')
const longestSentence = 240

/** Rule 33: the four facts about advertising that Google asks of a privacy page, in sentences that say so and do not deny it. */
export const privacyDisclosuresCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot, now }) => ({
    word: standing({ words: ownersWords(snapshot), subject: 'privacy-page', now }),
    pages: snapshot.pages
      .filter(({ kind }) => kind === 'privacy')
      .map(({ id, title, article }): Page => {
        const { text, language: declared } = article
        const detected = detectLanguage(text)
        const language = detected.certain ? detected.language : (declared ?? detected.guess)
        const primary = language?.split('-')[0] ?? null
        const found = primary === null ? null : findDisclosures({ article, language: primary })
        return {
          id,
          title,
          language: primary,
          blank: templateBlank(text),
          made:
            found?.map((one) => ({
              ...one,
              sentence: text.slice(one.offset, one.offset + one.length).slice(0, longestSentence),
            })) ?? null,
        }
      }),
  }),
  judge: ({ pages, word }, { passFrom = 4, warnFrom = 3 }) => {
    const [best] = pages.toSorted(
      (one, other) => (other.made?.length ?? -1) - (one.made?.length ?? -1),
    )
    if (!best) return makeFinding({ rule, status: 'fail', variant: 'fail-none', items: [newPage] })
    const page: EvidenceItem = { kind: 'pages', id: best.id, title: best.title, field: 'body' }
    if (best.blank !== null)
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-blank',
        values: { title: best.title, blank: best.blank },
        items: [page],
      })
    if (best.made === null) {
      const figures = { language: best.language, disclosures: null, word: word.state }
      const values = { title: best.title, language: best.language ?? 'und' }
      return word.state === 'confirmed'
        ? makeFinding({
            rule,
            status: 'pass',
            variant: 'pass-word',
            values,
            items: [page],
            figures,
          })
        : makeFinding({ rule, status: 'unknown', values, items: [page], figures })
    }
    const made = best.made
    const missing = disclosures.filter((one) => !made.some(({ disclosure }) => disclosure === one))
    const items: EvidenceItem[] = [
      ...missing.map((one) => ({ ...page, detail: { key: `${rule.id}:missing-${one}` } })),
      ...made.map(({ disclosure, offset, length, sentence }) => ({
        ...page,
        detail: { key: `${rule.id}:made-${disclosure}` },
        passage: { offset, length, sentence },
      })),
    ]
    return makeFinding({
      rule,
      status: made.length >= passFrom ? 'pass' : made.length >= warnFrom ? 'warn' : 'fail',
      values: { title: best.title, made: made.length, wanted: disclosures.length },
      items,
      figures: {
        disclosures: made.length,
        missing: missing.join(', ') || null,
        language: best.language,
      },
    })
  },
}
