import { readWords } from './align/readWords'
import { wordHashes } from './align/wordHashes'
import { wordNumbers } from './align/wordNumbers'
import { fingerprint } from './fingerprint'
import { fingerprintSettings } from './fingerprintSettings'
import { sketchOf } from './sketchOf'
import { winnow } from './winnow'

/**
 * What stores keep of a text to find it by: its winnowed fingerprints, distinct and ascending, and the sketch of its words. The words
 * are those of `prepareText`: letters that sound or look alike are one.
 */
export function fingerprintsOf(text: string): { prints: Int32Array; sketch: Uint8Array } {
  const numbers = wordNumbers()
  const { exact } = readWords({ text, numbers })
  const grams = fingerprint({
    hashes: wordHashes({ exact, numbers }),
    k: fingerprintSettings.k,
  })
  const places = winnow({ hashes: grams, window: fingerprintSettings.window })
  const chosen = Int32Array.from(places, (place) => grams[place]!).sort()
  let kept = 0
  for (let index = 0; index < chosen.length; index += 1) {
    if (index > 0 && chosen[index] === chosen[index - 1]) continue
    chosen[kept] = chosen[index]!
    kept += 1
  }
  return { prints: chosen.slice(0, kept), sketch: sketchOf({ exact, numbers }) }
}
