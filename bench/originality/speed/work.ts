import { readFileSync } from 'node:fs'

import { checkText } from '../../../plugins/originality/domain/check/checkText'
import { documentName, fillStore } from '../fillStore'
import { openStore } from './openStore'
import { syntheticTexts } from './syntheticTexts'

export type Task = {
  phase: 'fill' | 'check'
  url: string
  sources: number
  checks: number
  /** Checks that go before: a server has compiled its code after a few hundred, and a check then takes half as long. */
  warmUp: number
}

export type Filled = { seconds: number; bytes: number; characters: number }

export type Checked = {
  /** Milliseconds of each check. */
  latencies: number[]
  /** The same of the first hundred of the process, or as many as go before. */
  first: number[]
  planted: number
  /** Checks whose planted passage was found in its source. */
  found: number
  /** Most resident memory of the process, in bytes, pages of the index file included. */
  peak: number
  /** What of the memory at the end is the process's own, in bytes; null where the kernel does not tell. */
  own: number | null
}

const firstOnes = 100

const ownMemory = (): number | null => {
  try {
    const kilobytes = /RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}

/** One half of the measurement at one size, in a process of its own, so that its memory is its own too. */
const run = async (task: Task): Promise<Filled | Checked> => {
  const { phase, url, sources, checks, warmUp } = task
  const texts = syntheticTexts(sources)
  const store = await openStore(url)
  try {
    if (phase === 'fill') return await fillStore({ store, count: sources, source: texts.source })
    const latencies: number[] = []
    const first: number[] = []
    let planted = 0
    let found = 0
    const now = (): number => performance.now()
    for (let index = -warmUp; index < checks; index += 1) {
      const { text, plantedFrom } = texts.question(index + warmUp)
      const started = now()
      // oxlint-disable-next-line no-await-in-loop -- one check after the other is what is timed
      const result = await checkText({ article: text, store, now })
      const took = now() - started
      if (index + warmUp < firstOnes) first.push(took)
      if (index < 0) continue
      latencies.push(took)
      if (plantedFrom === null) continue
      planted += 1
      const name = documentName(plantedFrom)
      if (result.sources.some(({ document }) => document === name)) found += 1
    }
    const peak = process.resourceUsage().maxRSS * 1024
    return { latencies, first, planted, found, peak, own: ownMemory() }
  } finally {
    await store.close()
  }
}

const answer = await run(JSON.parse(process.argv[2] ?? '') as Task)
process.stdout.write(JSON.stringify(answer))
