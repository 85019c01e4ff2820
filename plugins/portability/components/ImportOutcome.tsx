'use client'

import { Banner, Button, ConfirmationModal, Link, useConfig, useModal } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import { CountTable } from './CountTable'
import { FoldedList } from './FoldedList'
import type { ImportRow } from './importRow'
import type { Imports } from './useImports'

const modal = 'ekagro-undo-import'

/** What came of an import, and the way to take it back. */
export const ImportOutcome = ({
  row,
  say,
  act,
}: {
  row: ImportRow
  say: Say
  act: Imports['act']
}) => {
  const { openModal } = useModal()
  const { config } = useConfig()
  const { admin } = config.routes
  const { result, state } = row
  const wasCut = state === 'failed' || state === 'cancelled'
  const hasWritten = state === 'done' || (wasCut && (result !== null || row.progress !== null))
  return (
    <>
      {state === 'undone' && <Banner type="success">{say('result:undone')}</Banner>}
      {state === 'cancelled' && hasWritten && (
        <Banner type="info">{say('result:cancelled')}</Banner>
      )}
      {result && state !== 'undone' && (
        <>
          <h3>{say('result:created')}</h3>
          <CountTable counts={result.created} prefix="plan" say={say} />
          {result.updated > 0 && <p>{say('result:updated', { count: result.updated })}</p>}
          {Object.keys(result.notImported).length > 0 && (
            <>
              <h3>{say('plan:not-imported')}</h3>
              <CountTable counts={result.notImported} prefix="left" say={say} />
            </>
          )}
        </>
      )}
      {result && (
        <>
          <FoldedList
            heading={say('result:skipped', { count: result.skipped.length })}
            lines={result.skipped.map(({ item, reason }) => `${item}: ${reason}`)}
            say={say}
          />
          <FoldedList
            heading={say('result:warnings', { count: result.warnings.length })}
            lines={result.warnings.map(({ message }) => message)}
            say={say}
          />
        </>
      )}
      {state === 'done' && (
        <p className="ekagro-import__links">
          <Link href={`${admin}/collections/posts`} prefetch={false}>
            {say('result:posts')}
          </Link>
          <Link href={`${admin}/readiness`} prefetch={false}>
            {say('result:report')}
          </Link>
        </p>
      )}
      {wasCut && hasWritten && (
        <Button margin={false} onClick={() => void act('start')}>
          {say('run:resume')}
        </Button>
      )}
      {hasWritten && (
        <>
          <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
            {say('undo:button')}
          </Button>
          <ConfirmationModal
            body={say('undo:text', { name: row.name })}
            cancelLabel={say('undo:keep')}
            confirmLabel={say('undo:confirm')}
            heading={say('undo:heading')}
            modalSlug={modal}
            onConfirm={() => act('undo')}
          />
        </>
      )}
    </>
  )
}
