'use client'

import { Banner } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { ImportedOf } from '../gather/readImported'
import type { Range } from '../domain/trafficStore'
import { ImportedSource } from './ImportedSource'
import { ImportFile } from './ImportFile'
import { ImportsTable, type KeptImport } from './ImportsTable'
import { useTraffic } from './useTraffic'

/** What was brought in from other counters: its figures in the period of the screen, a place to bring more, and a list to take it back. */
export const ImportedSection = ({
  api,
  range,
  language,
  timeZone,
  say,
}: {
  /** Address of the plugin's endpoints. */
  api: string
  range: Range
  language: string
  timeZone: string
  say: Say
}) => {
  const address = `${api}/imports`
  const list = useTraffic<{ imports: KeptImport[]; mostBytes: number }>({ address })
  const figures = useTraffic<{ sources: ImportedOf[] }>({
    address: `${address}/figures?${new URLSearchParams(range)}`,
  })
  const [told, setTold] = useState('')
  const trouble = list.trouble ?? figures.trouble
  const change = (text: string): void => {
    setTold(text)
    list.again()
    figures.again()
  }
  const words = { language, say }
  const imports = list.answer?.imports ?? []
  const sources = figures.answer?.sources ?? []
  return (
    <section aria-labelledby="ekagro-imported" className="ekagro-imported">
      <h2 id="ekagro-imported">{say('imported:title')}</h2>
      <p className="ekagro-traffic__text">{say('imported:text')}</p>
      {trouble && (
        <div role="alert">
          <Banner type="error">{say('screen:failed', { error: trouble.error })}</Banner>
        </div>
      )}
      {list.answer && imports.length === 0 && (
        <p className="ekagro-quiet">{say('imported:none')}</p>
      )}
      {imports.length > 0 && figures.answer && sources.length === 0 && (
        <p className="ekagro-quiet">{say('imported:none-here')}</p>
      )}
      {sources.map((one) => (
        <ImportedSource imported={one} key={one.source} {...words} />
      ))}
      {sources.length > 0 && (
        <p className="ekagro-quiet ekagro-traffic__note">{say('imported:note')}</p>
      )}
      {list.answer && (
        <ImportFile
          address={address}
          mostBytes={list.answer.mostBytes}
          onKept={(name) => change(say('bring:kept', { name }))}
          {...words}
        />
      )}
      <p className="ekagro-imported__told" role="status">
        {told}
      </p>
      {imports.length > 0 && (
        <ImportsTable
          address={address}
          imports={imports}
          onRemoved={(name) => change(say('imports:removed', { name }))}
          timeZone={timeZone}
          {...words}
        />
      )}
    </section>
  )
}
