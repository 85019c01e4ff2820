'use client'

import { Button } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { Said } from './useCalendar'

/** What was done last, read out by screen readers, with the way back. */
export const SaidLine = ({
  said,
  onUndo,
  words,
}: {
  said: Said | null
  onUndo: () => Promise<void>
  words: Say
}) => (
  <div className="ekagro-said">
    <p
      aria-atomic
      aria-live={said?.isError ? 'assertive' : 'polite'}
      className={said?.isError ? 'ekagro-said--error' : undefined}
      role="status"
    >
      {said?.text}
    </p>
    {said?.undo && (
      <Button buttonStyle="secondary" margin={false} onClick={() => void onUndo()} size="small">
        {words('said:undo')}
      </Button>
    )}
  </div>
)
