import { Banner, Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import { RecordButton } from './RecordButton'

const ready = 'ready-to-apply'
const source = 'https://support.google.com/adsense/answer/12170222'

/** What the owner should know before and after applying, and the button that records it. A verdict that is not “ready” warns and forbids nothing. */
export const ApplySection = ({
  newest,
  publisherId,
  isAdmin,
  adminRoute,
  say,
  sayReport,
}: {
  /** The newest report, its time in words. */
  newest: { time: string; verdict: string } | null
  publisherId: string | null
  isAdmin: boolean
  adminRoute: string
  say: Say
  sayReport: Say
}) => {
  const verdict = (key: string): string => sayReport(`verdict:${key}`)
  return (
    <section aria-labelledby="ekagro-apply">
      <h2 id="ekagro-apply">{say('adsense:apply-title')}</h2>
      <p>{say('adsense:apply-how')}</p>
      <p>
        {say('adsense:expect')}{' '}
        <a href={source} rel="noreferrer" target="_blank">
          {say('adsense:expect-source')}
        </a>
      </p>
      <p>
        {newest
          ? say('adsense:newest', { time: newest.time, verdict: verdict(newest.verdict) })
          : say('adsense:no-report')}{' '}
        {publisherId === null && (
          <>
            {say('adsense:no-publisher')}{' '}
            <Link href={`${adminRoute}/globals/blog`} prefetch={false}>
              {say('adsense:to-settings')}
            </Link>
          </>
        )}
      </p>
      {newest && newest.verdict !== ready && (
        <Banner type="default">{say('adsense:not-ready', { ready: verdict(ready) })}</Banner>
      )}
      {isAdmin ? <RecordButton /> : <p className="ekagro-quiet">{say('adsense:only-admins')}</p>}
    </section>
  )
}
