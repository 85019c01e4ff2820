import type { FingerprintStore } from '../../plugins/originality/domain/fingerprintStore'
import { fingerprintsOf } from '../../plugins/originality/domain/fingerprintsOf'

const chunk = 1_000

/** What a source is called in a store. */
export const documentName = (id: string): string => `source-texts:${id}`

/** Puts sources into a store by its bulk path, a thousand at a time. Gives the seconds it took, fingerprints included. */
export const fillStore = async ({
  store,
  count,
  source,
}: {
  store: FingerprintStore
  count: number
  /** The source at an index; making it is not timed. */
  source: (index: number) => { id: string; text: string }
}): Promise<{ seconds: number; characters: number; bytes: number }> => {
  let milliseconds = 0
  let characters = 0
  let bytes = 0
  for (let from = 0; from < count; from += chunk) {
    const texts = Array.from({ length: Math.min(chunk, count - from) }, (_, at) =>
      source(from + at),
    )
    const started = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await store.put(
      texts.map(({ id, text }) => ({
        document: documentName(id),
        ...fingerprintsOf(text),
        text,
        revision: id,
      })),
    )
    milliseconds += performance.now() - started
    for (const { text } of texts) {
      characters += text.length
      bytes += Buffer.byteLength(text)
    }
  }
  return { seconds: milliseconds / 1_000, characters, bytes }
}
