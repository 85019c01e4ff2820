import type { ParseArgsConfig } from 'node:util'

/** What a command was called with, already parsed by its own options. */
export type CommandCall = {
  positionals: string[]
  values: Record<string, string | boolean | undefined>
}

/** One word of `ekagro`. */
export type Command = {
  /** How it is called, for help. */
  usage: string
  /** What it does, in one line. */
  summary: string
  options: NonNullable<ParseArgsConfig['options']>
  /** 0 done, 1 refused or failed, 2 usage. */
  run(call: CommandCall): Promise<number>
}
