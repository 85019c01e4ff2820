import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { DeskFrame } from './DeskFrame'
import { ReviewScreen } from './ReviewScreen'
import { sayOriginality } from './sayOriginality'

/** `/admin/originality/<pair>`: a post and one of its sources side by side, to be decided on. */
export const ReviewView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const say = sayOriginality(i18n.language)
  const { timeZone } = await readBlogSettings({ payload, req })
  const segments: unknown = view.params?.segments
  const pair = Array.isArray(segments) ? String(segments[1] ?? '') : ''
  return (
    <DeskFrame
      path={`/originality/${encodeURIComponent(pair)}`}
      steps={[{ label: say('queue:nav'), url: '/originality' }, { label: say('review:nav') }]}
      view={view}
    >
      <ReviewScreen id={pair} timeZone={timeZone} />
    </DeskFrame>
  )
}
