'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { ImportPlan } from '../gather/planImport'
import { reasonOfLine } from './reasonOfLine'
import { showDay } from './showDay'
import { TrustMark } from './TrustMark'

/** What a file holds and what keeping it would do. Takes the focus when it appears. */
export const ImportPlanView = ({
  plan,
  isBusy,
  onKeep,
  onLeave,
  language,
  say,
}: {
  plan: ImportPlan
  isBusy: boolean
  onKeep: () => void
  onLeave: () => void
  language: string
  say: Say
}) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [plan])
  const { name, source, trust, from, to, rows, bad, left, unknownTables } = plan
  const passedOver = Object.entries(left)
  return (
    <div className="ekagro-plan">
      <h4 ref={title} tabIndex={-1}>
        {say('bring:plan', { name })}
      </h4>
      <dl>
        <dt>{say('bring:source')}</dt>
        <dd>
          {say(`imported:${source}`)} <TrustMark say={say} trust={trust} />
          <span className="ekagro-quiet">{say(`imported:why-${trust}`)}</span>
        </dd>
        <dt>{say('bring:period')}</dt>
        <dd>
          {from === null || to === null
            ? say('imported:no-days')
            : say('imported:days', {
                from: showDay({ day: from, language }),
                to: showDay({ day: to, language }),
              })}
        </dd>
        <dt>{say('bring:understood')}</dt>
        <dd>
          <ul>
            {Object.entries(rows).map(([dimension, count]) => (
              <li key={dimension}>{say(`imported-rows:${dimension}`, { count })}</li>
            ))}
          </ul>
        </dd>
        {passedOver.length > 0 && (
          <>
            <dt>{say('bring:left')}</dt>
            <dd>
              <ul>
                {passedOver.map(([kind, count]) => (
                  <li key={kind}>{say(`bring:left-${kind}`, { count })}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {unknownTables.length > 0 && (
          <>
            <dt>{say('bring:tables')}</dt>
            <dd>{unknownTables.join(', ')}</dd>
          </>
        )}
      </dl>
      <p>{say('bring:bad', { count: bad.count })}</p>
      {bad.examples.length > 0 && (
        <ul className="ekagro-plan__bad">
          {bad.examples.map(({ file, line, reason }) => (
            <li key={`${file} ${line}`}>
              {say('bring:bad-line', { file, line, reason: reasonOfLine({ reason, say }) })}
            </li>
          ))}
        </ul>
      )}
      {bad.count > bad.examples.length && (
        <p className="ekagro-quiet">{say('bring:bad-more', { count: bad.examples.length })}</p>
      )}
      {plan.wasThere && <p>{say('bring:was-there')}</p>}
      {plan.replaces > 0 && <p>{say('bring:replaces', { count: plan.replaces })}</p>}
      <div className="ekagro-plan__buttons">
        <Button disabled={isBusy} margin={false} onClick={onKeep} size="small">
          {say('bring:keep')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onLeave}
          size="small"
        >
          {say('bring:leave')}
        </Button>
      </div>
    </div>
  )
}
