import { francAll } from 'franc'
import { commonWords } from './commonWords'
import { languageByCommonWords } from './languageByCommonWords'
import { isRomanisedBengali } from './isRomanisedBengali'
import { languageCodes } from './languageCodes'

const candidates = Object.keys(languageCodes)

/** How much a text made of common words alone would add to franc's score, which is 1 for the best candidate. */
const commonWordWeight = 0.5
/** A runner-up this near (as a part of the winner's score) leaves the answer open. Romanised Bengali is told by this. */
const nearest = 0.965

/** Letters that only some languages of a script write: a text with them is in none of the others. */
const revealing: readonly { letters: RegExp; only: ReadonlySet<string> }[] = [
  { letters: /[ыэ]/giu, only: new Set(['ru', 'be', 'kk', 'ky', 'mn']) },
  // Belarusian alone has no и.
  { letters: /и/giu, only: new Set(['ru', 'uk', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'uz']) },
  { letters: /[їєґ]/giu, only: new Set(['uk']) },
  { letters: /[ўЎ]/giu, only: new Set(['be', 'uz']) },
  { letters: /[ђћ]/giu, only: new Set(['sr']) },
  { letters: /[ѓќѕ]/giu, only: new Set(['mk']) },
  { letters: /[јљњџ]/giu, only: new Set(['sr', 'mk', 'az']) },
  { letters: /[өү]/giu, only: new Set(['kk', 'ky', 'mn', 'az']) },
  { letters: /[ãõ]/giu, only: new Set(['pt', 'et', 'vi']) },
  { letters: /[ñ¿¡]/giu, only: new Set(['es', 'gl', 'fil']) },
  { letters: /[ğ]/giu, only: new Set(['tr', 'az']) },
  { letters: /[ə]/giu, only: new Set(['az']) },
  { letters: /[ß]/giu, only: new Set(['de']) },
  { letters: /[ٹڈڑںے]/giu, only: new Set(['ur']) },
  { letters: /[ټډړښڼې]/giu, only: new Set(['ps']) },
  { letters: /[ةىأإ]/giu, only: new Set(['ar', 'ug']) },
]

/** Indonesian and Malay share nearly all trigrams: the words that only one of them uses decide, Indonesian when none is there. */
const twins = new Set(['id', 'ms'])

/**
 * Languages with few blogs beside a close relative with many. On a short text they must fit better by this many letters' worth of
 * score; from some hundred letters on it hardly counts.
 */
const rare = new Set(
  'gl ca eo ha af sq so sw uz yo zu az et lv lt sl ug ps ne mk be mn ky kk ms no da'.split(' '),
)
const rareHandicap = 5

/** A revealing letter counts from this part of the letters on: a foreign name holds one too. */
const revealingShare = 0.005

function excludedBy(text: string): Set<string> {
  const excluded = new Set<string>()
  for (const { letters, only } of revealing) {
    const found = text.match(letters)?.length ?? 0
    if (found === 0 || found / text.length < revealingShare) continue
    for (const language of Object.values(languageCodes))
      if (!only.has(language)) excluded.add(language)
  }
  return excluded
}

function commonShare(words: readonly string[], language: string): number {
  const common = commonWords[language]
  if (common === undefined || words.length === 0) return 0
  return words.filter((word) => common.has(word)).length / words.length
}

function ownWords(words: readonly string[], language: string, other: string): number {
  return words.filter((word) => commonWords[language]!.has(word) && !commonWords[other]!.has(word))
    .length
}

/**
 * The language of a text in a script that several languages share, from `languageCodes`: its common words where they settle it, else franc's
 * trigrams plus the common words, less what its letters rule out.
 * @param text its words, joined by single spaces
 * @returns BCP 47 primary tag, `und` for none, `bn-Latn` for Bengali in Latin letters; `clear` is false when another language fits nearly as well
 */
export function languageByWords(text: string): { language: string; clear: boolean } {
  const words = text.toLowerCase().split(' ').filter(Boolean)
  const plain = languageByCommonWords(words)
  if (plain !== null) return { language: plain, clear: true }
  if (isRomanisedBengali(words)) return { language: 'bn-Latn', clear: true }
  const excluded = excludedBy(text)
  const handicap = Math.min(0.1, rareHandicap / text.length)
  const best = new Map<string, number>()
  for (const [code, score] of francAll(text, { only: candidates, minLength: 1 })) {
    const language = languageCodes[code]
    // Norwegian has two codes: the better one counts.
    if (language === undefined || best.has(language)) continue
    const common = commonWordWeight * commonShare(words, language)
    best.set(language, score + common - (rare.has(language) ? handicap : 0))
  }
  const ranked = [...best].sort((left, right) => right[1] - left[1])
  const allowed = ranked.filter(([language]) => !excluded.has(language))
  const [winner, second, third] = allowed.length > 0 ? allowed : ranked
  if (winner === undefined) return { language: 'und', clear: false }
  const isClear = (other: [string, number] | undefined) =>
    other === undefined || other[1] / winner[1] < nearest
  if (twins.has(winner[0]) && second && twins.has(second[0])) {
    const lead = ownWords(words, 'id', 'ms') - ownWords(words, 'ms', 'id')
    return { language: lead < 0 ? 'ms' : 'id', clear: lead !== 0 && isClear(third) }
  }
  return { language: winner[0], clear: isClear(second) }
}
