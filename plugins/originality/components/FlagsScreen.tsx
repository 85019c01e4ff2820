'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { CheckAll } from './CheckAll'
import { FlagFiltersBar } from './FlagFiltersBar'
import { type FlagFilters, filtersFrom, queryOf } from './flagFilters'
import { FlagRow } from './FlagRow'
import { KeyHelp } from './KeyHelp'
import { Pages } from './Pages'
import { sayOriginality } from './sayOriginality'
import { useDeskKeys } from './useDeskKeys'
import { useFlags } from './useFlags'
import { useKeySwitch } from './useKeySwitch'

const keys = [
  ['j ↓', 'keys:next-row'],
  ['k ↑', 'keys:previous-row'],
  ['Enter', 'keys:open-row'],
  ['l', 'keys:next-page'],
  ['h', 'keys:previous-page'],
  ['?', 'keys:show'],
] as const

/** The moving part of `/admin/originality`: filters, rows, pages and keys. */
export const FlagsScreen = ({
  timeZone,
  mayCheckAll,
}: {
  timeZone: string
  mayCheckAll: boolean
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayOriginality(i18n.language), [i18n.language])
  const api = `${config.serverURL}${config.routes.api}/originality`
  const asked = useSearchParams()
  // Of the address, and not of the server: going back brings the screen of the first visit with the address of the last.
  const [filters, setFilters] = useState(() => filtersFrom(Object.fromEntries(asked)))
  const { answer, isAsking, trouble, again } = useFlags({ address: api, filters })
  const [areKeysOn, switchKeys] = useKeySwitch()
  const list = useRef<HTMLOListElement>(null)
  const help = useRef<HTMLDialogElement>(null)

  const narrow = useCallback((change: Partial<FlagFilters>): void => {
    setFilters((before) => ({ ...before, page: 1, ...change }))
  }, [])
  useEffect(() => {
    const query = queryOf(filters)
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}${query ? `?${query}` : ''}`,
    )
  }, [filters])

  const step = (by: 1 | -1): void => {
    const links = [
      ...(list.current?.querySelectorAll<HTMLAnchorElement>('a.ekagro-flag__open') ?? []),
    ]
    const here = links.findIndex((link) => link === document.activeElement)
    const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus()
  }
  const turn = (by: 1 | -1): void => {
    if (!answer) return
    const page = answer.page + by
    if (page >= 1 && page <= answer.pages) narrow({ page })
  }
  useDeskKeys(
    {
      j: () => step(1),
      ArrowDown: () => step(1),
      k: () => step(-1),
      ArrowUp: () => step(-1),
      l: () => turn(1),
      h: () => turn(-1),
      '?': () => help.current?.showModal(),
    },
    { isOn: areKeysOn },
  )

  const isNarrowed = filters.author !== '' || filters.source !== '' || filters.status !== 'open'
  return (
    <>
      <header className="ekagro-screen__head">
        <div>
          <h1>{say('queue:title')}</h1>
          <p className="ekagro-desk__text">{say('queue:text')}</p>
          {answer && (
            <p className="ekagro-desk__counts">
              <strong>{say('queue:open', { count: answer.counts.open })}</strong>{' '}
              <span className="ekagro-quiet">
                {say('queue:decided', { count: answer.counts.decided })}
              </span>
            </p>
          )}
        </div>
        <CheckAll address={`${api}/check-all`} mayRun={mayCheckAll} onDone={again} say={say} />
      </header>
      <section aria-labelledby="ekagro-flags">
        <div className="ekagro-desk__bar">
          <h2 className="ekagro-unseen" id="ekagro-flags">
            {say('queue:list')}
          </h2>
          <FlagFiltersBar
            authors={answer?.authors ?? []}
            filters={filters}
            onChange={narrow}
            say={say}
            sources={answer?.sources ?? []}
          />
          <KeyHelp dialog={help} isOn={areKeysOn} keys={keys} onSwitch={switchKeys} say={say} />
        </div>
        <p className="ekagro-desk__state" role="status">
          {isAsking && !answer && say('queue:asking')}
          {answer && !trouble && say('queue:shown', { count: answer.total })}
        </p>
        {trouble && (
          <div role="alert">
            <Banner type="error">
              {trouble.status === 403
                ? say('queue:not-yours')
                : say('queue:failed', { error: trouble.error })}
            </Banner>
            <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
              {say('queue:again')}
            </Button>
          </div>
        )}
        {answer && answer.flags.length === 0 && (
          <div className="ekagro-desk__empty">
            <h3>{say(isNarrowed ? 'queue:none-here' : 'queue:none')}</h3>
            <p>{say(isNarrowed ? 'queue:none-here-text' : 'queue:none-text')}</p>
            {isNarrowed && (
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => narrow({ author: '', source: '', status: 'open' })}
                size="small"
              >
                {say('filter:clear')}
              </Button>
            )}
          </div>
        )}
        <ol aria-busy={isAsking} className="ekagro-flags" ref={list}>
          {answer?.flags.map((flag) => (
            <FlagRow
              adminRoute={config.routes.admin}
              flag={flag}
              key={flag.pair}
              language={i18n.language}
              say={say}
              timeZone={timeZone}
            />
          ))}
        </ol>
        {answer && answer.pages > 1 && (
          <Pages
            onTurn={(page) => narrow({ page })}
            page={answer.page}
            pages={answer.pages}
            say={say}
          />
        )}
      </section>
    </>
  )
}
