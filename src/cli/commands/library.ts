import type { Command, CommandCall } from '../command'
import { usageError } from '../usageError'

/** The words that follow `library`, loaded when they are called. */
const words: Readonly<Record<string, () => Promise<(call: CommandCall) => Promise<number>>>> = {
  add: async () => (await import('../library/add')).addToLibrary,
  check: async () => (await import('../library/check')).checkWithLibrary,
  reindex: async () => (await import('../library/reindex')).reindexLibrary,
}

/** The library: texts that posts are compared with. */
export const libraryCommand: Command = {
  usage: [
    'ekagro library add <dir|file|texts.jsonl|url> [--rights own|licensed|other] [--licence TEXT] [--site] [--json]',
    '  ekagro library check <file|dir|texts.jsonl> [--json]',
    '  ekagro library reindex [--fresh] [--json]',
  ].join('\n'),
  summary:
    'Add texts that posts are compared with, check texts against them, or make their index anew.',
  options: {
    json: { type: 'boolean' },
    rights: { type: 'string' },
    licence: { type: 'string' },
    site: { type: 'boolean' },
    fresh: { type: 'boolean' },
  },
  run: async ({ positionals, values }) => {
    const [word, ...rest] = positionals
    const load = word === undefined ? undefined : words[word]
    if (!load) throw usageError(`after library comes ${Object.keys(words).join(', ')}.`)
    const run = await load()
    return run({ positionals: rest, values })
  },
}
