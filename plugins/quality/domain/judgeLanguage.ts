import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { LanguageEvidence, LanguagePost } from './gatherLanguages'
import { isSupportedLanguage } from './isSupportedLanguage'
import { romanisedBengali } from './languageCode'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtLeast } from './statusAtLeast'

const key = (variant: string) => `content-language-supported:${variant}`

function unsupportedItem({ id, title, detected }: LanguagePost): EvidenceItem {
  const values = { language: detected ?? '' }
  return { kind: 'posts', id, title, field: 'body', detail: { key: key('unsupported'), values } }
}

function romanisedItem({ id, title }: LanguagePost): EvidenceItem {
  return { kind: 'posts', id, title, field: 'body', detail: { key: key('romanised') } }
}

function mismatchItem({ id, title, detected, declared }: LanguagePost): EvidenceItem {
  const values = { language: detected ?? '', declared: declared ?? '' }
  return { kind: 'posts', id, title, field: 'language', detail: { key: key('mismatch'), values } }
}

/**
 * Is the blog in a language that Google's ads support? An unsupported primary language fails and blocks always; too few supported posts
 * fail and cap the quality; a declared language that the text is not in warns. Unknown under `minimumLetters` letters in all.
 */
export function judgeLanguage(judging: Judging<LanguageEvidence>): Finding {
  const { rule, evidence, thresholds } = judging
  const { posts, primary, letters } = evidence
  if (posts.length === 0) return nothingToMeasure(rule)
  const minimumLetters = numberOf({ rule, thresholds, key: 'minimumLetters' })
  const told = posts.filter((post) => post.letters >= minimumLetters && post.detected !== null)
  if (primary === null || primary.letters < minimumLetters)
    return makeFinding({
      rule,
      status: 'unknown',
      values: { letters, minimumLetters },
      figures: { posts: posts.length, told: told.length, letters, primary: null },
    })
  if (primary.language === romanisedBengali)
    return makeFinding({
      rule,
      status: 'unknown',
      variant: 'romanised-blog',
      items: told.filter(({ detected }) => detected === romanisedBengali).map(romanisedItem),
      figures: { posts: posts.length, told: told.length, letters, primary: primary.language },
      fix: { key: key('fix-romanised') },
    })
  const unsupported = told.filter(({ detected }) => !isSupportedLanguage(detected ?? ''))
  const mismatched = told.filter(
    ({ declared, detected }) => declared !== null && declared !== detected,
  )
  const blogMismatch = evidence.declared !== primary.language
  const share = told.length === 0 ? 1 : (told.length - unsupported.length) / told.length
  const byShare = statusAtLeast({
    value: share,
    passFrom: numberOf({ rule, thresholds, key: 'passFrom' }),
    warnFrom: numberOf({ rule, thresholds, key: 'warnFrom' }),
  })
  const primarySupported = isSupportedLanguage(primary.language)
  const mismatch = mismatched.length > 0 || blogMismatch
  const status = !primarySupported ? 'fail' : byShare === 'pass' && mismatch ? 'warn' : byShare
  const variant = !primarySupported
    ? 'primary-unsupported'
    : status === 'warn' && byShare === 'pass'
      ? 'mismatched'
      : status
  const setting: EvidenceItem = {
    kind: 'global',
    id: 'blog',
    title: 'blog',
    field: 'language',
    detail: {
      key: key('blog-mismatch'),
      values: { language: primary.language, declared: evidence.declared },
    },
  }
  return makeFinding({
    rule,
    status,
    variant,
    blocks: primarySupported ? 'quality' : 'always',
    values: {
      language: primary.language,
      share,
      unsupported: unsupported.length,
      mismatched: mismatched.length,
      told: told.length,
    },
    items: [
      ...unsupported.map((post) =>
        post.detected === romanisedBengali ? romanisedItem(post) : unsupportedItem(post),
      ),
      ...(blogMismatch ? [setting] : []),
      ...mismatched.map(mismatchItem),
    ],
    figures: {
      posts: posts.length,
      told: told.length,
      letters,
      primary: primary.language,
      primaryShare: primary.share,
      supportedShare: share,
      mismatched: mismatched.length,
    },
    ...(variant === 'mismatched' && { fix: { key: key('fix-declared') } }),
  })
}
