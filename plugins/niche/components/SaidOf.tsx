import { Button } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { Confirmation } from '../gather/confirmationsOf'

/** What an editor said of a post, with one click to say it or to take it back. */
export const SaidOf = ({
  said,
  title,
  isBusy,
  onSay,
  say,
}: {
  said: Confirmation | null
  /** Of the post, for those who hear the button without seeing where it stands. */
  title: string
  isBusy: boolean
  /** Null takes back. */
  onSay: (isOnSubject: boolean | null) => void
  say: Say
}) => {
  const button = (label: string, value: boolean | null) => (
    <Button
      aria-label={`${say(label)} · ${say('said:about', { title })}`}
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => onSay(value)}
      size="small"
    >
      {say(label)}
    </Button>
  )
  if (said === null)
    return (
      <div className="ekagro-said">
        {button('said:on', true)}
        {button('said:off', false)}
      </div>
    )
  const { isOnSubject, by } = said
  return (
    <div className="ekagro-said">
      <span>{say(isOnSubject ? 'said:is-on' : 'said:is-off', { by: by ?? 'none' })}</span>
      {button('said:undo', null)}
    </div>
  )
}
