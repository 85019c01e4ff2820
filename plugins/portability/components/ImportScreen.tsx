'use client'

import { Banner, useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { ChooseFile } from './ChooseFile'
import { ImportList } from './ImportList'
import { ImportPanel } from './ImportPanel'
import { sayPortability } from './sayPortability'
import { useImports } from './useImports'

/** The moving part of `/admin/import`: choose a file, see the plan, start, follow, undo. */
export const ImportScreen = ({ timeZone }: { timeZone: string }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayPortability(i18n.language), [i18n.language])
  const address = `${config.serverURL}${config.routes.api}/imports`
  const { rows, current, isMissing, trouble, show, act } = useImports(address)

  if (isMissing) return <Banner type="info">{say('screen:missing')}</Banner>
  const mayChoose = current === null || current.state === 'planned'
  return (
    <>
      <div role="alert">
        {trouble && (
          <Banner type="error">
            {say(trouble.kind === 'refused' ? 'run:refused' : 'screen:unreachable', {
              error: trouble.error,
            })}
          </Banner>
        )}
      </div>
      {mayChoose && <ChooseFile address={address} onPlanned={show} say={say} />}
      {current && <ImportPanel act={act} onNew={() => show(null)} row={current} say={say} />}
      {rows && (
        <ImportList
          language={i18n.language}
          onShow={show}
          rows={rows}
          say={say}
          timeZone={timeZone}
        />
      )}
    </>
  )
}
