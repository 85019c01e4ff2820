/** Ends the process with the one line of a refusal to start instead of a stack; other errors are thrown on. */
export const refuseStart = (error: unknown): never => {
  if ((error as { code?: string }).code !== 'start-refused') throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
