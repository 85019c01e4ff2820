import type { Command, CommandCall } from '../command'
import { usageError } from '../usageError'

/** The words that follow `traffic`, loaded when they are called. */
const words: Readonly<Record<string, () => Promise<(call: CommandCall) => Promise<number>>>> = {
  import: async () => (await import('../traffic/import')).importTraffic,
}

/** Who reads the blog: figures of other counters. */
export const trafficCommand: Command = {
  usage: 'ekagro traffic import <file> [--dry-run] [--json]',
  summary:
    'Bring in figures of Search Console, Google Analytics 4, Plausible, GoatCounter or an access log, apart from own hits.',
  options: { json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    const [word, ...rest] = positionals
    const load = word === undefined ? undefined : words[word]
    if (!load) throw usageError(`after traffic comes ${Object.keys(words).join(', ')}.`)
    const run = await load()
    return run({ positionals: rest, values })
  },
}
