import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cms, createCms } from '../support/cms'
import { createPeople } from '../support/people'

const mails: string[] = []
let cms: Cms & { close(): Promise<void> }
let server: SMTPServer

/** Quoted-printable and base64 parts as text, far enough to find a link in them. */
const readable = (mail: string): string => {
  const unfolded = mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
  const base64 = /base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(mail)?.[1]
  return base64 ? `${unfolded}\n${Buffer.from(base64, 'base64').toString('utf8')}` : unfolded
}

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let mail = ''
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString()))
      stream.on('end', () => {
        mails.push(mail)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  cms = await createCms({ smtpUrl: `smtp://127.0.0.1:${port}` })
})

afterAll(async () => {
  await cms.close()
  await new Promise<void>((resolve) => server.close(resolve))
})

describe('mail', () => {
  it('invites whoever an administrator adds, and the link sets the password', async () => {
    const { admin } = await createPeople(cms)
    expect(mails).toEqual([])
    const added = await cms.http('POST', '/api/users', {
      token: admin.token,
      body: {
        email: 'new@blog.test',
        name: 'নতুন <লেখক>',
        role: 'author',
        password: 'not known to them',
      },
    })
    expect(added.status).toBe(201)
    expect(mails).toHaveLength(1)
    const mail = readable(mails[0] ?? '')
    expect(mail).toMatch(/^To: new@blog\.test/m)
    const token = /http:\/\/admin\.blog\.test\/admin\/reset\/([0-9a-f]+)/.exec(mail)?.[1]
    expect(token).toBeDefined()
    const reset = await cms.http('POST', '/api/users/reset-password', {
      body: { token, password: 'chosen by themselves' },
    })
    expect(reset.status).toBe(200)
    const login = await cms.http('POST', '/api/users/login', {
      body: { email: 'new@blog.test', password: 'chosen by themselves' },
    })
    expect(login.status).toBe(200)
  })

  it('sends a reset link that no forged host can lead astray', async () => {
    const before = mails.length
    const asked = await cms.http('POST', '/api/users/forgot-password', {
      body: { email: 'editor@blog.test' },
      headers: {
        Host: 'evil.example',
        Origin: 'http://evil.example',
        'X-Forwarded-Host': 'evil.example',
      },
    })
    expect(asked.status).toBe(200)
    expect(mails).toHaveLength(before + 1)
    const mail = readable(mails.at(-1) ?? '')
    expect(mail).toContain('http://admin.blog.test/admin/reset/')
    expect(mail).not.toContain('evil.example')
  })

  it('tells a stranger nothing about who has an account', async () => {
    const before = mails.length
    const asked = await cms.http('POST', '/api/users/forgot-password', {
      body: { email: 'nobody@blog.test' },
    })
    expect(asked.status).toBe(200)
    expect(mails).toHaveLength(before)
  })
})
