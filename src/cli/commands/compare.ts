import { compareTexts } from '../../../plugins/originality/domain/compareTexts'
import { answer } from '../answer'
import type { Command } from '../command'
import { readLines } from '../readLines'
import { readText } from '../readText'
import { say } from '../say'
import { usageError } from '../usageError'

type Pair = { id?: unknown; suspicious: string; source: string }

/** Compares two texts, or many pairs; nothing is stored and Payload is not started. */
export const compareCommand: Command = {
  usage: 'ekagro compare <suspicious> <source> [--json] | ekagro compare --batch <pairs.jsonl>',
  summary: 'How much of a text stands in another, and which passages.',
  options: { json: { type: 'boolean' }, batch: { type: 'string' } },
  run: async ({ positionals, values }) => {
    if (typeof values.batch === 'string') {
      if (positionals.length > 0) throw usageError('--batch takes no other files.')
      for await (const { line, value } of readLines(values.batch)) {
        const pair = pairOf({ file: values.batch, line, value })
        await answer({ ...(pair.id === undefined ? {} : { id: pair.id }), ...compare(pair) })
      }
      return 0
    }
    const [suspicious, source, ...more] = positionals
    if (!suspicious || !source || more.length > 0)
      throw usageError('name two files, or --batch and one.')
    const compared = compare({
      suspicious: await readText(suspicious),
      source: await readText(source),
    })
    if (values.json === true) await answer(compared)
    else show(compared)
    return 0
  },
}

const compare = ({ suspicious, source }: Pair) => {
  const compared = compareTexts({ suspicious, source, now: () => performance.now() })
  const { originality, adjustedOriginality, passages, partial } = compared
  return { originality, adjustedOriginality, passages, ...(partial ? { partial } : {}) }
}

const pairOf = ({
  file,
  line,
  value,
}: {
  file: string
  line: number
  value: Record<string, unknown>
}): Pair => {
  for (const name of ['suspicious', 'source']) {
    if (typeof value[name] !== 'string')
      throw new Error(`${file}, line ${line}: "${name}" is not a text.`)
  }
  return value as Pair
}

const show = ({ originality, adjustedOriginality, passages }: ReturnType<typeof compare>): void => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  say(`Originality ${percent(originality)}, after exclusions ${percent(adjustedOriginality)}`)
  for (const { suspicious, source, kind, excluded } of passages) {
    say(
      `  ${kind}${excluded ? ` (excluded: ${excluded})` : ''}: ${suspicious.offset}+${suspicious.length} in the text, ${source.offset}+${source.length} in the source`,
    )
  }
}
