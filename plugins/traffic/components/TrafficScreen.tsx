'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { readRange } from '../domain/stats/readRange'
import type { Stats } from '../domain/stats/stats'
import type { Range } from '../domain/trafficStore'
import { CampaignBuilder } from './CampaignBuilder'
import { CounterHelp } from './CounterHelp'
import { FlagsSection } from './FlagsSection'
import { ImportedSection } from './ImportedSection'
import { LiveBox } from './LiveBox'
import { PeriodFigures } from './PeriodFigures'
import { RangePicker } from './RangePicker'
import { sayTraffic } from './sayTraffic'
import { showDay } from './showDay'
import { StatementForm } from './StatementForm'
import { useTraffic } from './useTraffic'

const refreshEvery = 30_000

/** The moving part of `/admin/traffic`. */
export const TrafficScreen = ({
  asked,
  today,
  timeZone,
  tag,
  home,
  isEmptyEver,
  isEditor,
}: {
  /** The period that the address of the screen names. */
  asked: { from?: string; to?: string }
  today: string
  timeZone: string
  /** The tag that switches the counter on. */
  tag: string
  /** Address of the blog, or empty. */
  home: string
  isEmptyEver: boolean
  isEditor: boolean
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const say = useMemo(() => sayTraffic(language), [language])
  const api = `${config.serverURL}${config.routes.api}/traffic`
  const [range, setRange] = useState<Range>(
    () => readRange({ ...asked, today }).range ?? readRange({ today }).range!,
  )
  const query = new URLSearchParams(range).toString()
  const { answer, isAsking, trouble, again } = useTraffic<Stats>({
    address: `${api}/stats?${query}`,
    every: refreshEvery,
  })
  useEffect(() => {
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${query}`)
  }, [query])

  const isEmpty = answer !== null && answer.totals.views === 0
  return (
    <>
      <header className="ekagro-screen__head">
        <div>
          <h1>{say('screen:title')}</h1>
          <p className="ekagro-traffic__text">{say('screen:text')}</p>
        </div>
        {answer && <LiveBox language={language} live={answer.live} say={say} />}
      </header>
      <div className="ekagro-traffic__bar">
        <RangePicker onChange={setRange} range={range} say={say} today={today} />
        <p className="ekagro-quiet">
          {say('range:is', {
            from: showDay({ day: range.from, language }),
            to: showDay({ day: range.to, language }),
          })}
          {' · '}
          {say('range:zone', { zone: timeZone })}
        </p>
      </div>
      <p className="ekagro-traffic__state" role="status">
        {isAsking && !answer && say('screen:asking')}
      </p>
      {trouble && (
        <div role="alert">
          <Banner type="error">{say('screen:failed', { error: trouble.error })}</Banner>
          <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
            {say('screen:again')}
          </Button>
        </div>
      )}
      {isEmpty && <CounterHelp isEmptyEver={isEmptyEver} say={say} tag={tag} />}
      {answer && !isEmpty && (
        <PeriodFigures
          adminRoute={config.routes.admin}
          csv={`${api}/stats.csv?${query}`}
          language={language}
          say={say}
          stats={answer}
        />
      )}
      {isEditor && <FlagsSection api={api} language={language} say={say} timeZone={timeZone} />}
      {isEditor && (
        <ImportedSection
          api={api}
          language={language}
          range={range}
          say={say}
          timeZone={timeZone}
        />
      )}
      <CampaignBuilder home={home} say={say} />
      {isEditor && <StatementForm api={api} language={language} say={say} today={today} />}
    </>
  )
}
