import type { Config } from 'payload'
import pretty from 'pino-pretty'

/** Logs go to stderr, so that stdout holds nothing but what a command answers. LOG_LEVEL sets how much. */
export const logger = (): Config['logger'] => ({
  options: { level: process.env.LOG_LEVEL ?? 'info' },
  destination: pretty({
    colorize: process.stderr.isTTY,
    ignore: 'pid,hostname,name',
    translateTime: 'SYS:HH:MM:ss',
    destination: 2,
    sync: true,
  }),
})
