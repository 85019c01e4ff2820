import { Pill } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { ImportState } from './importRow'

const tones: Record<ImportState, 'light' | 'success' | 'warning' | 'error'> = {
  planned: 'light',
  running: 'warning',
  done: 'success',
  failed: 'error',
  cancelled: 'light',
  undoing: 'warning',
  undone: 'light',
}

/** The state of an import in words. */
export const StatePill = ({ state, say }: { state: ImportState; say: Say }) => (
  <Pill pillStyle={tones[state]} size="small">
    {say(`state:${state}`)}
  </Pill>
)
