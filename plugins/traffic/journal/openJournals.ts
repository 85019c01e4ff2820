/** The journals of this process that are open. On `globalThis`, since modules are loaded twice in production. */
export const openJournals = (): Set<string> => {
  const shared = globalThis as { ekagroJournals?: Set<string> }
  return (shared.ekagroJournals ??= new Set())
}
