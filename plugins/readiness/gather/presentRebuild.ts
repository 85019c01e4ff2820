import { isRebuilding, type RebuildState } from './rebuildState'

/** What `GET /api/readiness/facts` answers. */
export type PresentedRebuild = {
  /** `broken`: it fell silent, as when the server was ended; `none`: never asked for. */
  state: RebuildState['state'] | 'broken' | 'none'
  done: number
  total: number
  error: string | null
}

/** How far measuring everything anew is, as the screen shows it. */
export const presentRebuild = (state: RebuildState | null): PresentedRebuild => {
  if (state === null) return { state: 'none', done: 0, total: 0, error: null }
  const isOpen = state.state === 'queued' || state.state === 'running'
  return {
    state: isOpen && !isRebuilding(state) ? 'broken' : state.state,
    done: state.place?.done ?? 0,
    total: state.total,
    error: state.error,
  }
}
