'use client'

import { Banner, Button } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import { CountTable } from './CountTable'
import { FoldedList } from './FoldedList'
import { ImportOutcome } from './ImportOutcome'
import { ImportProgress } from './ImportProgress'
import type { ImportRow } from './importRow'
import { sayOr } from './sayPortability'
import { StatePill } from './StatePill'
import type { Imports } from './useImports'

/** One import: its plan before it starts, how far it is, and what came of it. */
export const ImportPanel = ({
  row,
  say,
  act,
  onNew,
}: {
  row: ImportRow
  say: Say
  act: Imports['act']
  onNew: () => void
}) => {
  const isBusy = row.state === 'running' || row.state === 'undoing'
  return (
    <section aria-labelledby="ekagro-import" className="ekagro-import">
      <header className="ekagro-import__head">
        <h2 id="ekagro-import">{row.name}</h2>
        <StatePill say={say} state={row.state} />
        <span className="ekagro-quiet">{sayOr(say, `kind:${row.kind}`, row.kind)}</span>
      </header>
      {row.state === 'planned' && row.plan && <Plan act={act} plan={row.plan} say={say} />}
      <ImportProgress row={row} say={say} />
      {row.state === 'running' && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void act('cancel')}>
          {say('run:stop')}
        </Button>
      )}
      {row.state === 'failed' && (
        <div role="alert">
          <Banner type="error">{say('run:failed', { error: row.error ?? '' })}</Banner>
        </div>
      )}
      {row.state !== 'planned' && !isBusy && <ImportOutcome act={act} row={row} say={say} />}
      {!isBusy && row.state !== 'planned' && (
        <Button buttonStyle="secondary" margin={false} onClick={onNew}>
          {say('list:new')}
        </Button>
      )}
    </section>
  )
}

const Plan = ({
  plan,
  say,
  act,
}: {
  plan: NonNullable<ImportRow['plan']>
  say: Say
  act: Imports['act']
}) => {
  const { posts, pages, authors, categories, tags, media, redirects = 0 } = plan
  return (
    <>
      {plan.needsBlogUrl && <Banner type="info">{say('plan:needs-address')}</Banner>}
      <h3>{say('plan:title')}</h3>
      <CountTable
        counts={{ posts, pages, authors, categories, tags, media, redirects }}
        prefix="plan"
        say={say}
      />
      {authors > 0 && <p className="ekagro-quiet">{say('plan:authors-note')}</p>}
      {Object.keys(plan.notImported).length > 0 && (
        <>
          <h3>{say('plan:not-imported')}</h3>
          <CountTable counts={plan.notImported} prefix="left" say={say} />
        </>
      )}
      <FoldedList
        heading={say('plan:warnings', { count: plan.warnings.length })}
        isOpen={plan.warnings.length <= 5}
        lines={plan.warnings.map(({ message }) => message)}
        say={say}
      />
      <div className="ekagro-import__buttons">
        <Button margin={false} onClick={() => void act('start')}>
          {say('plan:start')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void act('cancel')}>
          {say('plan:cancel')}
        </Button>
      </div>
    </>
  )
}
