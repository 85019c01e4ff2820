import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { body } from '../../../support/body'
import { type Cms, createCms } from '../../../support/cms'
import { createPeople } from '../../../support/people'
import { addSource, copied, own, runJobs } from './library'

const mails: { to: string[]; text: string }[] = []
let cms: Cms & { close(): Promise<void> }
let server: SMTPServer

/** The words of a mail, whichever way it was wrapped for sending. */
const readable = (mail: string): string => {
  const base64 = /base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(mail)?.[1]
  if (base64) return Buffer.from(base64, 'base64').toString('utf8')
  const bytes = mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let mail = ''
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString()))
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: readable(mail),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  cms = await createCms({ smtpUrl: `smtp://127.0.0.1:${port}`, gateBudget: 30_000 })
})

afterAll(async () => {
  await cms.close()
  await new Promise<void>((resolve) => server.close(resolve))
})

describe('a refused schedule', () => {
  it('is mailed to the author and the editors, and names the library to editors only', async () => {
    const { author, editor } = await createPeople(cms)
    await addSource(cms)
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'নদীর কথা', body: body(own, copied), owner: author.id },
    })
    await runJobs(cms)
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'posts', value: post.id },
        user: { relationTo: 'users', value: editor.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await runJobs(cms)
    expect(mails.flatMap(({ to }) => to).toSorted()).toEqual([
      'admin@blog.test',
      'author@blog.test',
      'editor@blog.test',
    ])
    const mailTo = (name: string) => mails.find(({ to }) => to[0] === `${name}@blog.test`)?.text
    expect(mailTo('editor')).toContain('The old paper')
    expect(mailTo('editor')).toContain(`http://admin.blog.test/admin/collections/posts/${post.id}`)
    expect(mailTo('author')).toContain('প্রকাশ করা হয়নি')
    expect(mailTo('author')).not.toContain('The old paper')
  })
})
