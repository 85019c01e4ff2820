import type { Snapshot } from './snapshot'

/**
 * Makes a function of a snapshot work its answer out once for each snapshot, since several rules of a report ask the same. It must read neither
 * the text of an article nor what plugins keep: whoever reads those must be seen to ask for them. Nobody may change what it gives.
 */
export function oncePerSnapshot<Answer>(
  make: (snapshot: Snapshot) => Answer,
): (snapshot: Snapshot) => Answer {
  const known = new WeakMap<Snapshot, { answer: Answer }>()
  return (snapshot) => {
    const before = known.get(snapshot)
    if (before) return before.answer
    const answer = make(snapshot)
    known.set(snapshot, { answer })
    return answer
  }
}
