import { seededRandom } from '../support/seededRandom'
import { plantedClasses, type AlignmentSet, type SuspiciousText } from './alignmentSet'
import { madeDocument } from './bengali/madeDocument'
import { realDocuments } from './bengali/realDocuments'
import { withoutReuse } from './bengali/withoutReuse'
import { plantText } from './plant/plantText'

const seeds = { tuning: 1_971, judging: 1_952 } as const

/**
 * A Bengali set of planted passages, the same for the same arguments. `tuning` and `judging` have no text in common: settings
 * are chosen on the first, figures taken on the second.
 * Of the real texts of a split one in four is a host or clean, the others are sources; the rest is made up. Null when
 * the base is `news` and `../shared/corpora` is not there.
 * @param options.base `free` (default): texts that may be published, and made-up ones; `news`: newspaper articles alone
 * @param options.textsPerClass 40 unless told, each with one to three passages
 * @param options.cleanTexts 120 unless told
 * @param options.sources how many sources in all at least, 500 unless told
 */
export const bengaliSet = (options: {
  split: keyof typeof seeds
  base?: 'free' | 'news'
  textsPerClass?: number
  cleanTexts?: number
  sources?: number
}): AlignmentSet | null => {
  const { split, base = 'free', textsPerClass = 40, cleanTexts = 120 } = options
  const random = seededRandom(seeds[split])
  const real = realDocuments({ base })
  if (real === null) return null

  const ofSplit = withoutReuse(real.documents).filter(
    (_, index) => index % 2 === (split === 'tuning' ? 0 : 1),
  )
  const isHost = (index: number): boolean => index % 4 === (base === 'news' ? 1 : 3)
  const realHosts = ofSplit.filter((_, index) => isHost(index)).map(({ text }) => text)
  const realSources = ofSplit.filter((_, index) => !isHost(index))
  const made = (words: number): string => madeDocument({ words, random })
  const madeSources =
    base === 'news'
      ? []
      : Array.from(
          { length: Math.max(0, (options.sources ?? 500) - realSources.length) },
          (_, n) => ({
            id: `made/${split}/${n}`,
            text: made(150 + Math.floor(random() * 400)),
          }),
        )
  const sources = [...realSources, ...madeSources]
  const vocabulary = sources.flatMap(({ text }) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [])

  let hosts = 0
  const nextHost = (): string => {
    hosts += 1
    if (base === 'news' || hosts % 4 === 0) return realHosts[hosts % realHosts.length]!
    return made(150 + Math.floor(random() * 450))
  }
  const suspicious = plantedClasses.flatMap((as) =>
    Array.from({ length: textsPerClass }, (_, number): SuspiciousText =>
      plantText({
        id: `${as}/${number}`,
        as,
        host: nextHost(),
        // Half the texts take from what people wrote.
        sources: number % 2 === 0 || madeSources.length === 0 ? realSources : madeSources,
        vocabulary,
        random,
      }),
    ),
  )
  const cleanBase = base === 'news' ? realHosts : realHosts.slice(0, cleanTexts >> 2)
  const clean = Array.from(
    { length: base === 'news' ? Math.min(cleanTexts, realHosts.length) : cleanTexts },
    (_, number): SuspiciousText => ({
      id: `clean/${number}`,
      class: 'clean',
      text: cleanBase[number] ?? made(200 + Math.floor(random() * 500)),
      cases: [],
    }),
  )
  return { language: 'bn', sources, suspicious: [...suspicious, ...clean], note: real.note }
}
