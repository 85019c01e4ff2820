'use client'

import { Banner } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { PresentedFlags } from '../gather/presentFlags'
import { FlagItem } from './FlagItem'
import { useTraffic } from './useTraffic'

/** The signals of 28 days, open ones first, for editors. */
export const FlagsSection = ({
  api,
  language,
  timeZone,
  say,
}: {
  /** Address of the plugin's endpoints. */
  api: string
  language: string
  timeZone: string
  say: Say
}) => {
  const { answer, trouble, again } = useTraffic<PresentedFlags>({ address: `${api}/flags` })
  const flags = answer?.flags ?? []
  const isOpen = ({ review }: (typeof flags)[number]): boolean => review?.isLegitimate !== true
  const open = flags.filter(isOpen)
  const { views = 0, all = 0 } = answer?.examined ?? {}
  return (
    <section aria-labelledby="ekagro-signals">
      <h2 id="ekagro-signals">{say('flags:title')}</h2>
      <p className="ekagro-traffic__text">{say('flags:text')}</p>
      <p className="ekagro-signals__state" role="status">
        {answer
          ? flags.length === 0
            ? say('flags:none')
            : say('flags:count', { count: open.length })
          : !trouble && say('screen:asking')}
      </p>
      {trouble && (
        <div role="alert">
          <Banner type="error">{say('screen:failed', { error: trouble.error })}</Banner>
        </div>
      )}
      {views < all && <p className="ekagro-quiet">{say('flags:examined', { views, all })}</p>}
      <ol className="ekagro-signals">
        {[...open, ...flags.filter((flag) => !isOpen(flag))].map((flag) => (
          <FlagItem
            address={`${api}/flags/review`}
            flag={flag}
            key={flag.id}
            language={language}
            onKept={again}
            say={say}
            timeZone={timeZone}
          />
        ))}
      </ol>
    </section>
  )
}
