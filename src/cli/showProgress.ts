const tellEvery = 1000
const barWidth = 30

/**
 * Tells on stderr how far something is, and nothing at all for what is over within a second: a line a second, or on a terminal, where the
 * total is known, a bar that fills.
 */
export const showProgress = (
  title: string,
): { tell: (progress: { done: number; total?: number }) => void; end: () => void } => {
  const started = Date.now()
  let told = started
  let isBarShown = false
  return {
    tell: ({ done, total }) => {
      const isTerminal = process.stderr.isTTY && total !== undefined && total > 0
      if (Date.now() - told < (isTerminal && isBarShown ? tellEvery / 10 : tellEvery)) return
      told = Date.now()
      const counts = `${done}${total === undefined ? '' : ` of ${total}`}`
      if (!isTerminal) {
        process.stderr.write(`${title}: ${counts}\n`)
        return
      }
      const filled = Math.min(barWidth, Math.floor((barWidth * done) / total))
      const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`
      process.stderr.write(`\r${title} ${bar} ${counts}`)
      isBarShown = true
    },
    end: () => {
      const seconds = (Date.now() - started) / 1000
      if (isBarShown) process.stderr.write('\n')
      if (seconds > 1) process.stderr.write(`${title}: done in ${seconds.toFixed(1)} s\n`)
    },
  }
}
