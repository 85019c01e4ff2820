import { access, constants, mkdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'

type Sign = { name: string; state: 'ok' | 'missing' | 'broken'; detail: string }

const gigabyte = 1024 ** 3

/** What is set, reachable and missing. Ends with 1 when something is broken. */
export const doctorCommand: Command = {
  usage: 'ekagro doctor [--json]',
  summary: 'What is set, reachable and missing.',
  options: { json: { type: 'boolean' } },
  run: async ({ values }) => {
    const signs = await examine()
    if (values.json === true) await answer({ signs })
    else {
      const marks = { ok: '✓', missing: '–', broken: '✗' }
      for (const { name, state, detail } of signs) say(`${marks[state]} ${name}: ${detail}`)
    }
    return signs.some(({ state }) => state === 'broken') ? 1 : 0
  },
}

const examine = async (): Promise<Sign[]> => {
  const signs: Sign[] = [nodeSign()]
  const { readEnvironment } = await import('../../cms/readEnvironment')
  let environment: ReturnType<typeof readEnvironment>
  try {
    environment = readEnvironment(process.env)
  } catch (error) {
    return [...signs, { name: 'environment', state: 'broken', detail: (error as Error).message }]
  }
  const isFile = environment.databaseUrl.startsWith('file:')
  const directory = isFile
    ? path.dirname(path.resolve(environment.databaseUrl.slice('file:'.length)))
    : null
  if (directory)
    signs.push(await folderSign({ name: 'data', directory }), await secretSign(directory))
  signs.push(await folderSign({ name: 'media', directory: environment.mediaDirectory }))
  signs.push(...(await databaseSigns(isFile ? 'SQLite' : 'MongoDB')))
  signs.push(await mailSign(environment.smtpUrl))
  signs.push(
    environment.serverUrl
      ? { name: 'EKAGRO_URL', state: 'ok', detail: environment.serverUrl }
      : {
          name: 'EKAGRO_URL',
          state: 'missing',
          detail: 'set it to the address of the admin when a proxy stands in front',
        },
  )
  return signs
}

const nodeSign = (): Sign => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24
  return {
    name: 'Node',
    state: isSupported ? 'ok' : 'broken',
    detail: `${process.versions.node}${isSupported ? '' : '; use 20.19, 22.12 or 24'}`,
  }
}

const folderSign = async ({
  name,
  directory,
}: {
  name: string
  directory: string
}): Promise<Sign> => {
  try {
    await mkdir(directory, { recursive: true })
    await access(directory, constants.W_OK)
    const { bavail, bsize } = await statfs(directory)
    const free = (bavail * bsize) / gigabyte
    return {
      name,
      state: free < 0.5 ? 'broken' : 'ok',
      detail: `${directory}, ${free.toFixed(1)} GB free${free < 0.5 ? '; make room' : ''}`,
    }
  } catch (error) {
    return {
      name,
      state: 'broken',
      detail: `${directory} cannot be written: ${(error as Error).message}`,
    }
  }
}

const secretSign = async (directory: string): Promise<Sign> => {
  if (process.env.PAYLOAD_SECRET)
    return { name: 'secret', state: 'ok', detail: 'from PAYLOAD_SECRET' }
  const found = await stat(path.join(directory, 'secret')).catch(() => null)
  const isOpen = found !== null && (found.mode & 0o077) !== 0
  return {
    name: 'secret',
    state: isOpen ? 'broken' : 'ok',
    detail: isOpen
      ? 'others may read data/secret; run chmod 600 on it'
      : 'kept beside the database',
  }
}

const databaseSigns = async (kind: string): Promise<Sign[]> => {
  try {
    const { withCms } = await import('../withCms')
    return await withCms(async (payload) => {
      const { readBlogSettings } = await import('../../cms/readBlogSettings')
      const [users, posts, settings] = await Promise.all([
        payload.count({ collection: 'users' }),
        payload.count({ collection: 'posts' }),
        readBlogSettings({ payload }),
      ])
      const is = (name: string, value: string | null, todo: string): Sign =>
        value ? { name, state: 'ok', detail: value } : { name, state: 'missing', detail: todo }
      return [
        { name: 'database', state: 'ok', detail: `${kind}, ${posts.totalDocs} posts` },
        users.totalDocs > 0
          ? { name: 'users', state: 'ok', detail: String(users.totalDocs) }
          : {
              name: 'users',
              state: 'missing',
              detail: 'open the setup link of `npm start`, or run `ekagro create-user`',
            },
        is('public address', settings.address, 'set it in Settings, Blog'),
        is(
          'niche',
          settings.niche.preset ?? settings.niche.statement,
          'choose one in Settings, Blog',
        ),
        is('publisher id', settings.publisherId, 'Google gives it after the application'),
      ]
    })
  } catch (error) {
    return [
      {
        name: 'database',
        state: 'broken',
        detail: `${kind} is not reachable: ${(error as Error).message}`,
      },
    ]
  }
}

const mailSign = async (smtpUrl: string | null): Promise<Sign> => {
  if (!smtpUrl) {
    return {
      name: 'mail',
      state: 'missing',
      detail: 'set SMTP_URL so that invites and password resets can be sent',
    }
  }
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(smtpUrl)
  try {
    await transport.verify()
    return { name: 'mail', state: 'ok', detail: `${new URL(smtpUrl).host} answers` }
  } catch (error) {
    return {
      name: 'mail',
      state: 'broken',
      detail: `${new URL(smtpUrl).host}: ${(error as Error).message}`,
    }
  } finally {
    transport.close()
  }
}
