'use client'

import { Banner, Button, Dropzone } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { ImportRow, Refusal } from './importRow'
import { sendFile } from './sendFile'

/** Takes the exported file and the old address, sends them to be read, and tells why a file is refused. */
export const ChooseFile = ({
  address,
  say,
  onPlanned,
}: {
  address: string
  say: Say
  onPlanned: (row: ImportRow) => void
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [blogUrl, setBlogUrl] = useState('')
  /** The share that has gone, 0..1; null while nothing is sent. */
  const [sent, setSent] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const choose = (files: FileList | null): void => {
    const chosen = files?.[0]
    if (!chosen) return
    setFile(chosen)
    setRefusal(null)
  }
  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!file || sent !== null) return
    setSent(0)
    setRefusal(null)
    const query = new URLSearchParams({ from: 'auto', name: file.name })
    if (blogUrl.trim() !== '') query.set('blogUrl', blogUrl.trim())
    const answer = await sendFile({ address: `${address}/file?${query}`, file, onSent: setSent })
    setSent(null)
    if ('row' in answer) onPlanned(answer.row)
    else setRefusal(answer.refusal)
  }

  return (
    <form className="ekagro-choose" onSubmit={(event) => void read(event)}>
      <h2>{say('choose:title')}</h2>
      <Dropzone disabled={sent !== null} onChange={choose}>
        <div className="ekagro-choose__drop">
          <p>{say('choose:drop')}</p>
          <input
            accept=".xml,.wxr,.atom,text/xml,application/xml,application/atom+xml"
            aria-hidden="true"
            className="ekagro-unseen"
            onChange={({ target }) => choose(target.files)}
            ref={input}
            tabIndex={-1}
            type="file"
          />
          <Button
            buttonStyle="secondary"
            disabled={sent !== null}
            margin={false}
            onClick={() => input.current?.click()}
            type="button"
          >
            {say(file ? 'choose:other' : 'choose:button')}
          </Button>
          <p aria-live="polite">
            {file && (
              <strong>
                {say('choose:chosen', { name: file.name, size: sizeOf(file.size, say) })}
              </strong>
            )}
          </p>
        </div>
      </Dropzone>
      <div className="field-type text">
        <label className="field-label" htmlFor="ekagro-blog-address">
          {say('choose:address')}
        </label>
        <input
          aria-describedby="ekagro-blog-address-help"
          autoComplete="url"
          id="ekagro-blog-address"
          inputMode="url"
          onChange={({ target }) => setBlogUrl(target.value)}
          placeholder="https://example.blogspot.com"
          type="text"
          value={blogUrl}
        />
        <p className="ekagro-quiet" id="ekagro-blog-address-help">
          {say('choose:address-help')}
        </p>
      </div>
      <Button disabled={!file || sent !== null} margin={false} type="submit">
        {say('choose:read')}
      </Button>
      <p aria-live="polite" role="status">
        {sent !== null &&
          (sent < 1 ? say('choose:uploading', { share: sent }) : say('choose:reading'))}
      </p>
      {refusal && (
        <div role="alert">
          <Banner type="error">
            <strong>{say('choose:refused')}</strong>
            <p>{refusal.message}</p>
            {refusal.line !== null && (
              <p>
                {refusal.column === null
                  ? say('choose:line', { line: refusal.line })
                  : say('choose:place', { line: refusal.line, column: refusal.column })}
              </p>
            )}
          </Banner>
        </div>
      )}
    </form>
  )
}

const kilobyte = 1024

const sizeOf = (bytes: number, say: Say): string => {
  const kilobytes = bytes / kilobyte
  return kilobytes >= kilobyte
    ? say('choose:megabytes', { size: Math.round((kilobytes / kilobyte) * 10) / 10 })
    : say('choose:kilobytes', { size: Math.max(1, Math.round(kilobytes)) })
}
