'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'

import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { ImportRecord } from '../domain/imports/importedStore'
import type { Trust } from '../domain/imports/trustOf'
import { askTraffic } from './askTraffic'
import { showDay } from './showDay'
import { showNumber } from './showNumber'
import { TrustMark } from './TrustMark'

export type KeptImport = ImportRecord & { trust: Trust }

/** The files that some row is kept of; each can be taken back. */
export const ImportsTable = ({
  address,
  imports,
  onRemoved,
  language,
  timeZone,
  say,
}: {
  address: string
  imports: readonly KeptImport[]
  onRemoved: (name: string) => void
  language: string
  timeZone: string
  say: Say
}) => {
  const [asked, setAsked] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = async ({ file, name }: KeptImport): Promise<void> => {
    setBusy(true)
    const got = await askTraffic<object>({
      address: `${address}/${encodeURIComponent(file)}`,
      method: 'DELETE',
    })
    setBusy(false)
    setAsked(null)
    setTrouble(got.trouble && say('imports:refused', { error: got.trouble.error }))
    if (!got.trouble) onRemoved(name)
  }
  const title = say('imports:title')
  return (
    <section className="ekagro-values">
      <h3>{title}</h3>
      {trouble && (
        <div role="alert">
          <Banner type="error">{trouble}</Banner>
        </div>
      )}
      <div aria-label={title} className="ekagro-scroll" role="region" tabIndex={0}>
        <table className="ekagro-table ekagro-table--words">
          <thead>
            <tr>
              {['file', 'source', 'period', 'rows', 'at', 'action'].map((column) => (
                <th key={column} scope="col">
                  {say(`imports:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.file}>
                <th scope="row">{one.name}</th>
                <td>
                  {say(`imported:${one.source}`)} <TrustMark say={say} trust={one.trust} />
                </td>
                <td>
                  {one.from === null || one.to === null
                    ? say('imported:no-days')
                    : say('imported:days', {
                        from: showDay({ day: one.from, language }),
                        to: showDay({ day: one.to, language }),
                      })}
                </td>
                <td>{showNumber({ value: one.rows, language })}</td>
                <td>{formatTime({ time: one.at, language, timeZone })}</td>
                <td>
                  {asked === one.file ? (
                    <span className="ekagro-plan__buttons">
                      {say('imports:sure', { rows: one.rows })}
                      <Button
                        disabled={isBusy}
                        margin={false}
                        onClick={() => void remove(one)}
                        size="small"
                      >
                        {say('imports:yes')}
                      </Button>
                      <Button
                        buttonStyle="secondary"
                        disabled={isBusy}
                        margin={false}
                        onClick={() => setAsked(null)}
                        size="small"
                      >
                        {say('imports:no')}
                      </Button>
                    </span>
                  ) : (
                    <Button
                      aria-label={say('imports:remove', { name: one.name })}
                      buttonStyle="secondary"
                      margin={false}
                      onClick={() => setAsked(one.file)}
                      size="small"
                    >
                      {say('imports:action')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
