'use client'

import { Banner, Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { ImportPlan } from '../gather/planImport'
import { askTraffic } from './askTraffic'
import { ImportPlanView } from './ImportPlanView'

const megabyte = 1024 * 1024

/** Takes a file of another counter, shows what is in it, and keeps it when that is agreed to. The file is sent for each of the two. */
export const ImportFile = ({
  address,
  mostBytes,
  onKept,
  language,
  say,
}: {
  address: string
  mostBytes: number
  onKept: (name: string) => void
  language: string
  say: Say
}) => {
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [doing, setDoing] = useState<'reading' | 'keeping' | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const megabytes = mostBytes / megabyte

  const choose = (chosen: File | null): void => {
    setPlan(null)
    setFile(chosen)
    setTrouble(
      chosen && chosen.size > mostBytes
        ? say('bring:too-large', { size: Math.ceil(chosen.size / megabyte), megabytes })
        : null,
    )
  }
  const send = async <Answer,>(what: 'reading' | 'keeping', to: string): Promise<Answer | null> => {
    if (!file) return null
    const body = new FormData()
    body.set('file', file)
    setDoing(what)
    setTrouble(null)
    const got = await askTraffic<Answer>({ address: to, body })
    setDoing(null)
    if (got.trouble) setTrouble(say('bring:refused', { error: got.trouble.error }))
    return got.answer
  }
  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await send<{ plan: ImportPlan }>('reading', address)
    setPlan(answer?.plan ?? null)
  }
  const keep = async ({ file: hash, name }: ImportPlan): Promise<void> => {
    const answer = await send<object>('keeping', `${address}?keep=${encodeURIComponent(hash)}`)
    if (!answer) return
    setPlan(null)
    onKept(name)
  }

  const isTooLarge = file !== null && file.size > mostBytes
  return (
    <section aria-labelledby={`${id}-title`} className="ekagro-bring">
      <h3 id={`${id}-title`}>{say('bring:title')}</h3>
      <p className="ekagro-traffic__text" id={`${id}-text`}>
        {say('bring:text', { megabytes })}
      </p>
      <form onSubmit={(event) => void read(event)}>
        <label htmlFor={`${id}-file`}>{say('bring:file')}</label>
        <input
          accept=".zip,.csv,.log,.txt,.json,.gz,text/csv,application/zip"
          aria-describedby={`${id}-text`}
          disabled={doing !== null}
          id={`${id}-file`}
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
          type="file"
        />
        <Button
          buttonStyle="secondary"
          disabled={!file || isTooLarge || doing !== null}
          margin={false}
          size="small"
          type="submit"
        >
          {say('bring:read')}
        </Button>
      </form>
      <p className="ekagro-bring__state" role="status">
        {doing && say(`bring:${doing}`)}
      </p>
      {trouble && (
        <div role="alert">
          <Banner type="error">{trouble}</Banner>
        </div>
      )}
      {plan && (
        <ImportPlanView
          isBusy={doing !== null}
          language={language}
          onKeep={() => void keep(plan)}
          onLeave={() => setPlan(null)}
          plan={plan}
          say={say}
        />
      )}
    </section>
  )
}
