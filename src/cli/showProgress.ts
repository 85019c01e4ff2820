const tellEvery = 1000

/** Tells on stderr how far something is: a line a second, and none at all for what is over within one. */
export const showProgress = (
  title: string,
): { tell: (progress: { done: number; total?: number }) => void; end: () => void } => {
  const started = Date.now()
  let told = started
  return {
    tell: ({ done, total }) => {
      if (Date.now() - told < tellEvery) return
      told = Date.now()
      process.stderr.write(`${title}: ${done}${total === undefined ? '' : ` of ${total}`}\n`)
    },
    end: () => {
      const seconds = (Date.now() - started) / 1000
      if (seconds > 1) process.stderr.write(`${title}: done in ${seconds.toFixed(1)} s\n`)
    },
  }
}
