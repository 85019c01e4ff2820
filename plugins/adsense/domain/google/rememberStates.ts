import type { GoogleSite, SeenState } from './googleReading'

const most = 100

/** Adds what changed of the states of the sites to what was seen before, the newest first, at most a hundred. */
export const rememberStates = ({
  seen,
  sites,
  at,
}: {
  seen: readonly SeenState[]
  sites: readonly GoogleSite[]
  at: string
}): SeenState[] => {
  const changed = sites
    .filter(({ domain, state }) => seen.find((one) => one.domain === domain)?.state !== state)
    .map(({ domain, state }) => ({ at, domain, state }))
  return [...changed, ...seen].slice(0, most)
}
