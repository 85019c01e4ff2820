'use client'

import { Button } from '@payloadcms/ui'
import { type RefObject, useId } from 'react'

import type { Say } from '../../../src/cms/sayIn'

/** The keys of a screen in a dialog, with the switch that turns them off for whoever they get in the way of. */
export const KeyHelp = ({
  dialog,
  keys,
  isOn,
  onSwitch,
  say,
}: {
  dialog: RefObject<HTMLDialogElement | null>
  /** Keys and the key of what they do. */
  keys: readonly (readonly [pressed: string, does: string])[]
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  say: Say
}) => {
  const id = useId()
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => dialog.current?.showModal()}
        size="small"
      >
        {say('keys:open')}
      </Button>
      <dialog aria-labelledby={id} className="ekagro-keys" ref={dialog}>
        <h2 id={id}>{say('keys:title')}</h2>
        <dl>
          {keys.map(([pressed, does]) => (
            <div key={does}>
              <dt>
                {pressed.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <label className="ekagro-keys__switch">
          <input
            checked={isOn}
            onChange={({ target }) => onSwitch(target.checked)}
            type="checkbox"
          />{' '}
          {say('keys:switch')}
        </label>
        <Button margin={false} onClick={() => dialog.current?.close()} size="medium">
          {say('keys:close')}
        </Button>
      </dialog>
    </>
  )
}
