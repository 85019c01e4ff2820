import { Banner } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { ImportScreen } from './ImportScreen'
import { sayPortability } from './sayPortability'

import './import.css'

/** `/admin/import`: brings a blog from WordPress or Blogger. */
export const ImportView = async (view: AdminViewServerProps) => {
  const user = requireViewUser(view, '/import')
  const { req } = view.initPageResult
  const { payload, i18n } = req

  const say = sayPortability(i18n.language)
  const { timeZone } = await readBlogSettings({ payload, req })
  return (
    <ScreenFrame steps={[{ label: say('screen:nav') }]} view={view}>
      <h1>{say('screen:title')}</h1>
      <p className="ekagro-import__text">{say('screen:text')}</p>
      {user.role === 'admin' || user.role === 'editor' ? (
        <ImportScreen timeZone={timeZone} />
      ) : (
        <Banner type="info">{say('screen:only-editors')}</Banner>
      )}
    </ScreenFrame>
  )
}
