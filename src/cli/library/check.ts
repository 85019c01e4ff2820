import { libraryChecker } from '../../../plugins/originality/library/checkAgainstLibrary'
import { answer } from '../answer'
import type { CommandCall } from '../command'
import { say } from '../say'
import { usageError } from '../usageError'
import { textsIn } from './textsIn'
import { withLibrary } from './withLibrary'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** `ekagro library check`: a line for each text, offsets in UTF-16 units of the file as decoded. */
export const checkWithLibrary = async ({ positionals, values }: CommandCall): Promise<number> => {
  const [place, ...more] = positionals
  if (!place || more.length > 0) throw usageError('name one file or directory to check.')
  const json = values.json === true
  await withLibrary(async (library) => {
    const check = libraryChecker(library)
    const onPassed = (file: string): void => say(`${file}: passed over, not a text file.`)
    for await (const { id, text } of textsIn({ place, onPassed })) {
      const { originality, adjustedOriginality, sources, partial, millis } = await check(text)
      if (json) {
        await answer({
          id,
          originality,
          adjustedOriginality,
          sources: sources.map((source) => ({
            id: source.id,
            share: source.share,
            passages: source.passages.map(({ suspicious, source: where, kind, excluded }) => ({
              suspicious,
              source: where,
              kind,
              ...(excluded === undefined ? {} : { excluded }),
            })),
          })),
          ...(partial ? { partial } : {}),
          millis: Number(millis.toFixed(3)),
        })
        continue
      }
      say(
        `${id}: originality ${percent(originality)}, after exclusions ${percent(adjustedOriginality)}`,
      )
      for (const source of sources)
        say(`  ${percent(source.share)}  ${source.title} (${source.passages.length} passages)`)
    }
  })
  return 0
}
