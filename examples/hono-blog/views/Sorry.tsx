/** @jsxImportSource hono/jsx */
import type { Frame } from '../types'
import { words } from '../words'

/** There is nothing at this address, for the reason given where there is one. The mark tells the counter that this was no reading. */
export const Sorry = ({ frame, reason = null }: { frame: Frame; reason?: string | null }) => {
  const say = words[frame.language]
  return (
    <div data-ekagro-missing>
      <h1>{say.missing}</h1>
      <p>{reason ?? say.missingHint}</p>
      <p>
        <a href="/">{say.home}</a>
      </p>
    </div>
  )
}
