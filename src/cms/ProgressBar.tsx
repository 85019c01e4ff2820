import './screen.css'

/** A strip that fills as something goes on; without figures it only shows that something does. The words beside it tell the same to everybody. */
export const ProgressBar = ({ progress }: { progress: { done: number; total: number } | null }) => (
  <span aria-hidden="true" className="ekagro-meter ekagro-meter--progress">
    <span
      className={`ekagro-meter__fill${progress ? '' : ' ekagro-meter__fill--waiting'}`}
      style={{
        width: progress ? `${(100 * progress.done) / Math.max(1, progress.total)}%` : '100%',
      }}
    />
  </span>
)
