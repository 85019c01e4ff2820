import type { Status } from '../../../src/check/finding'
import type { Say } from '../../../src/cms/sayIn'

const strokes: Record<Status, string> = {
  pass: 'M4 8.5 7 11.5 12.5 5',
  warn: 'M8 3.5v5.5M8 11.8v.4',
  fail: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  unknown: 'M5.8 6.2a2.2 2.2 0 1 1 3.3 2c-.8.4-1.1.8-1.1 1.5M8 12v.3',
  'n/a': 'M4.5 8h7',
}

/** The status of a finding as a sign and a word, so that it is never told by colour alone. */
export const StatusMark = ({ status, say }: { status: Status; say: Say }) => (
  <span className={`ekagro-status ekagro-status--${status === 'n/a' ? 'skipped' : status}`}>
    <svg aria-hidden="true" focusable="false" height="16" viewBox="0 0 16 16" width="16">
      <path
        d={strokes[status]}
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2"
      />
    </svg>
    {say(`status:${status}`)}
  </span>
)
