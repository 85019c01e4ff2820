import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { FocusScreen } from './FocusScreen'
import { sayNiche } from './sayNiche'

import './niche.css'

/** `/admin/niche`: is the blog about one thing? */
export const FocusView = (view: AdminViewServerProps) => {
  const user = requireViewUser(view, '/niche')
  const { i18n } = view.initPageResult.req
  return (
    <ScreenFrame steps={[{ label: sayNiche(i18n.language)('focus:nav') }]} view={view}>
      <FocusScreen maySay={user.role === 'admin' || user.role === 'editor'} />
    </ScreenFrame>
  )
}
