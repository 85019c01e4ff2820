'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { BeforeApply } from './BeforeApply'
import { FactsList } from './FactsList'
import { sayReadiness } from './sayReadiness'
import { useDocumentFacts } from './useDocumentFacts'

import '../../../src/cms/screen.css'
import './readiness.css'

/** Beside the editor: what the text as last saved is like. It tells and stops nothing. */
export const FactsPanel = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = sayReadiness(i18n.language)
  const { facts, onSubjectFrom, isMeasuring, error, retry } = useDocumentFacts({
    collection: collectionSlug,
    id: id === undefined ? undefined : String(id),
    savedAt: lastUpdateTime,
  })
  return (
    <section
      aria-busy={isMeasuring}
      aria-labelledby="ekagro-facts"
      className="ekagro-facts field-type"
    >
      <h2 id="ekagro-facts">{say('facts:title')}</h2>
      {!id && <p>{say('facts:save-first')}</p>}
      {id && !facts && !error && <p role="status">{say('facts:measuring')}</p>}
      {error !== null && (
        <div role="alert">
          <p>{say('facts:failed', { error })}</p>
          <Button buttonStyle="secondary" margin={false} onClick={retry} size="small">
            {say('facts:retry')}
          </Button>
        </div>
      )}
      {facts && (
        <FactsList facts={facts} language={i18n.language} onSubjectFrom={onSubjectFrom} say={say} />
      )}
      {facts && <p className="ekagro-quiet">{say('facts:note')}</p>}
      {id !== undefined && collectionSlug && (
        <BeforeApply collection={collectionSlug} id={String(id)} />
      )}
    </section>
  )
}
