/** The answer of a command on stdout: one JSON value a line. Waits for a slow reader. */
export const answer = async (value: unknown): Promise<void> => {
  const isTaken = process.stdout.write(`${JSON.stringify(value)}\n`)
  if (!isTaken) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
