import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  to: string[]
  /** The lines of the head, unfolded, with encoded words as they came. */
  head: string
  /** The words of the mail, whichever way they were wrapped for sending. */
  text: string
}

const readable = (mail: string): { head: string; text: string } => {
  const [head = '', ...rest] = mail.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const encoding = /^content-transfer-encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          body
            .replace(/=\r?\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_all, code: string) =>
              String.fromCharCode(parseInt(code, 16)),
            ),
          'latin1',
        )
  return { head: head.replace(/\r\n[ \t]+/g, ' '), text: bytes.toString('utf8') }
}

/** A real mail server on loopback that keeps what it is sent. `refuse` makes it turn every mail down with a sentence, or take them again (null). */
export const startMailServer = async (): Promise<{
  url: string
  mails: ReceivedMail[]
  refuse: (reason: string | null) => void
  stop: () => Promise<void>
}> => {
  const mails: ReceivedMail[] = []
  let reason: string | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(reason === null ? null : Object.assign(new Error(reason), { responseCode: 550 })),
    onData: (stream, session, done) => {
      let mail = ''
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString('latin1')))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), ...readable(mail) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (said) => {
      reason = said
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
