import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'

import './originality.css'

/** The admin around a screen of the desk; sends whoever is not signed in to the login and back to `path`. */
export const DeskFrame = ({
  view,
  path,
  steps,
  children,
}: {
  view: AdminViewServerProps
  path: string
  /** The way to the screen, from the dashboard on. */
  steps: readonly { label: string; url?: string }[]
  children: ReactNode
}) => {
  requireViewUser(view, path)
  return (
    <ScreenFrame className="ekagro-desk" steps={steps} view={view}>
      {children}
    </ScreenFrame>
  )
}
