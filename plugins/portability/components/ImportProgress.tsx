import type { Say } from '../../../src/cms/sayIn'
import type { ImportRow } from './importRow'

/** How far a running import is, or the taking back of one; said aloud as it changes. */
export const ImportProgress = ({ row, say }: { row: ImportRow; say: Say }) => {
  const { state, progress } = row
  const isBusy = state === 'running' || state === 'undoing'
  const words = (): string => {
    if (state === 'running') return progress ? say('run:progress', progress) : say('run:waiting')
    return progress ? say('run:undo-progress', progress) : say('run:undoing')
  }
  return (
    <>
      <p aria-live="polite" role="status">
        {isBusy && words()}
      </p>
      {isBusy && (
        <span aria-hidden="true" className="ekagro-meter ekagro-meter--progress">
          <span
            className={`ekagro-meter__fill${progress ? '' : ' ekagro-meter__fill--waiting'}`}
            style={{
              width: progress ? `${(100 * progress.done) / Math.max(1, progress.total)}%` : '100%',
            }}
          />
        </span>
      )}
    </>
  )
}
