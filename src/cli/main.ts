import { parseArgs } from 'node:util'

import type { Command } from './command'
import { commands } from './commands'
import { say } from './say'

const help = async (): Promise<string> => {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = loaded.map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return `ekagro: the command of the blog\n\n${lines.join('\n')}\n\nDATABASE_URL chooses the database; without it data/blog.db.`
}

const run = async (): Promise<number> => {
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined || name === 'help' || name === '--help') {
    say(await help())
    return name === undefined ? 2 : 0
  }
  const load = commands[name]
  if (!load) {
    say(`ekagro: there is no command "${name}". Known: ${Object.keys(commands).join(', ')}.`)
    return 2
  }
  const command = await load()
  if (rest.includes('--help')) {
    say(`${command.usage}\n  ${command.summary}`)
    return 0
  }
  return call({ name, command, rest })
}

const call = async ({
  name,
  command,
  rest,
}: {
  name: string
  command: Command
  rest: string[]
}): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    })
    return await command.run({
      positionals,
      values: values as Record<string, string | boolean | undefined>,
    })
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    if (code === 'usage' || code?.startsWith('ERR_PARSE_ARGS')) {
      say(`ekagro ${name}: ${message}\nUsage: ${command.usage}`)
      return 2
    }
    say(`ekagro ${name}: ${message}`)
    if (process.env.LOG_LEVEL === 'debug') say((error as Error).stack ?? '')
    return 1
  }
}

// A reader that closed the pipe (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await run()
