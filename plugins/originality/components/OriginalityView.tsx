import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { DeskFrame } from './DeskFrame'
import { FlagsScreen } from './FlagsScreen'
import { sayOriginality } from './sayOriginality'

/** `/admin/originality`: the queue of flags that wait for an editor. */
export const OriginalityView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const say = sayOriginality(i18n.language)
  const { timeZone } = await readBlogSettings({ payload, req })
  return (
    <DeskFrame path="/originality" steps={[{ label: say('queue:nav') }]} view={view}>
      <FlagsScreen
        mayCheckAll={user?.role === 'admin' || user?.role === 'editor'}
        timeZone={timeZone}
      />
    </DeskFrame>
  )
}
