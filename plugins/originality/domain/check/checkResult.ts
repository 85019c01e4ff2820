import type { ManipulationSign } from '../manipulation/manipulationSign'
import type { Passage } from '../passage'

/** A passage of a checked text. */
export type CheckedPassage = Passage & {
  /** Words of the checked text in it. */
  words: number
  /** Hash of the folded words of both sides: the same passage has it again after edits elsewhere, a changed one does not. */
  key: string
  /** Other documents that hold the same words as well as this one; the words are counted here only. */
  alsoIn?: string[]
}

/** Why a whole source does not count. */
export type SourceExclusion = 'small-source' | 'excluded' | 'own' | 'licensed'

/** A document that the checked text has words from. */
export type FoundSource = {
  document: string
  /** Words of its passages that count / words of the text, 0..1; 0 when the source is excluded. */
  share: number
  /** The same with everything that is excluded; possible paraphrases never count. */
  rawShare: number
  /** Words of its passages that count; 0 when the source is excluded. */
  words: number
  /** Words of the longest passage that counts. */
  longest: number
  excluded?: SourceExclusion
  /** By their place in the checked text. No word of it is in two passages of all sources, possible paraphrases apart. */
  passages: CheckedPassage[]
}

/** What a check found. */
export type CheckResult = {
  /** Words of the text. */
  words: number
  /** 1 - words in passages / words, 0..1; 1 for a text without words. */
  originality: number
  /** The same without excluded passages and sources. */
  adjustedOriginality: number
  /** Heaviest first: by words that count, then by all words, then by name. */
  sources: FoundSource[]
  /** Signs that the text was prepared to deceive a check. */
  manipulation: ManipulationSign[]
  /** True when the time was up before everything was compared: more may be copied than was found. */
  partial: boolean
}
