import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Answer, Form } from './answer'
import { chooseEncoding } from './chooseEncoding'
import { formOf } from './formOf'
import { isUnchanged } from '../../cms/isUnchanged'

/** Heads of a 304: what a cache brings up to date by it (RFC 9110, 15.4.5), and what the server says each time. */
const kept304 = new Set(['Cache-Control', 'Vary', 'Access-Control-Allow-Origin', 'ETag'])

/**
 * Sends an answer in the encoding that the reader likes best, without its body for HEAD, or 304 to whoever has it already. `extra` are
 * the head's lines of this one request, name and value in turn. Nothing is waited for when the encoding has been packed before.
 */
export const sendAnswer = ({
  answer,
  incoming,
  outgoing,
  extra,
  control,
}: {
  answer: Answer
  incoming: IncomingMessage
  outgoing: ServerResponse
  extra: readonly string[]
  control: string
}): void | Promise<void> => {
  const encoding = chooseEncoding(incoming.headers['accept-encoding'] as string | undefined)
  const form = formOf(answer, encoding, control)
  if (form instanceof Promise) {
    return form.then((ready) => write({ answer, form: ready, incoming, outgoing, extra }))
  }
  write({ answer, form, incoming, outgoing, extra })
}

const write = ({
  answer,
  form,
  incoming,
  outgoing,
  extra,
}: {
  answer: Answer
  form: Form
  incoming: IncomingMessage
  outgoing: ServerResponse
  extra: readonly string[]
}): void => {
  const modified = modifiedOf(answer)
  const dated = modified === null ? extra : extra.concat('Last-Modified', dateOf(answer, modified))
  const isKnown =
    answer.isKeepable &&
    isUnchanged({
      etag: form.etag,
      modified,
      ifNoneMatch: incoming.headers['if-none-match'],
      ifModifiedSince: incoming.headers['if-modified-since'],
    })
  if (isKnown) {
    const head = form.head.flatMap((name, at) =>
      at % 2 === 0 && kept304.has(name) ? [name, form.head[at + 1] ?? ''] : [],
    )
    outgoing.writeHead(304, [...head, ...dated]).end()
    return
  }
  outgoing.writeHead(answer.status, form.head.concat(dated))
  if (incoming.method === 'HEAD') outgoing.end()
  else outgoing.end(form.body)
}

/** A date as HTTP writes it takes longer to make than all else of a hit together. */
const dateOf = (answer: Answer, modified: number): string => {
  answer.lastModified ??= new Date(modified).toUTCString()
  return answer.lastModified
}

/**
 * The second in which the answer was read, once that second is over: another answer could still be made within it, and a reader that
 * was told the same second for both would never ask for the later one.
 */
const modifiedOf = ({ began, isKeepable }: Answer): number | null => {
  if (!isKeepable) return null
  const second = Math.floor(began / 1_000)
  return Math.floor(Date.now() / 1_000) > second ? second * 1_000 : null
}
