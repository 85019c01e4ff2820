import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readEnvironment } from '../../src/cms/readEnvironment'

describe('the environment', () => {
  let folder: string
  let url: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-environment-'))
    url = `file:${path.join(folder, 'data', 'blog.db')}`
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('needs nothing but a folder, and says where everything is', () => {
    expect(readEnvironment({ DATABASE_URL: url })).toMatchObject({
      databaseUrl: url,
      smtpUrl: null,
      serverUrl: null,
      mediaDirectory: path.resolve('media'),
    })
  })

  it('has a database of its own for development', () => {
    const secret = { PAYLOAD_SECRET: 'given' }
    expect(readEnvironment(secret).databaseUrl).toBe('file:./data/blog.db')
    expect(readEnvironment({ ...secret, NODE_ENV: 'development' }).databaseUrl).toBe(
      'file:./data/dev/blog.db',
    )
  })

  it('keeps the journal beside the database and the salts apart from it, or where it is told', () => {
    expect(readEnvironment({ DATABASE_URL: url })).toMatchObject({
      journalDirectory: path.join(folder, 'data', 'traffic-journal'),
      saltDirectory: path.join(folder, 'data-salts'),
    })
    const mongo = { DATABASE_URL: 'mongodb://127.0.0.1/blog', PAYLOAD_SECRET: 'given' }
    expect(readEnvironment(mongo).journalDirectory).toBe(path.resolve('data/traffic-journal'))
    expect(
      readEnvironment({
        ...mongo,
        EKAGRO_JOURNAL_DIRECTORY: '/var/journal',
        EKAGRO_SALT_DIRECTORY: '/run/salts',
      }),
    ).toMatchObject({ journalDirectory: '/var/journal', saltDirectory: '/run/salts' })
  })

  it('takes the origins that webhooks may reach, and a bucket whole or not at all', () => {
    const read = (env: Record<string, string>) => readEnvironment({ DATABASE_URL: url, ...env })
    expect(read({})).toMatchObject({ webhookOrigins: [], bucket: null })
    const origins = 'http://127.0.0.1:4321, https://site.internal'
    expect(read({ EKAGRO_WEBHOOK_ORIGINS: origins }).webhookOrigins).toEqual([
      'http://127.0.0.1:4321',
      'https://site.internal',
    ])
    expect(() => read({ EKAGRO_WEBHOOK_ORIGINS: '127.0.0.1' })).toThrow('EKAGRO_WEBHOOK_ORIGINS')
    const keys = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }
    expect(read({ S3_BUCKET: 'pictures', ...keys }).bucket).toEqual({
      name: 'pictures',
      region: 'us-east-1',
      endpoint: null,
      accessKeyId: 'a',
      secretAccessKey: 'b',
    })
    expect(() => read({ S3_BUCKET: 'pictures' })).toThrow('S3_ACCESS_KEY_ID')
    expect(() => read({ S3_BUCKET: 'x', ...keys, S3_ENDPOINT: 'minio:9000' })).toThrow(
      'S3_ENDPOINT',
    )
  })

  it('takes the OAuth client for AdSense whole or not at all', () => {
    const read = (env: Record<string, string>) => readEnvironment({ DATABASE_URL: url, ...env })
    const id = '123-abc.apps.googleusercontent.com'
    expect(read({}).adsenseClient).toBe(null)
    expect(
      read({ EKAGRO_ADSENSE_CLIENT_ID: id, EKAGRO_ADSENSE_CLIENT_SECRET: 'a secret' })
        .adsenseClient,
    ).toEqual({ id, secret: 'a secret' })
    const halves: Record<string, string>[] = [
      { EKAGRO_ADSENSE_CLIENT_ID: id },
      { EKAGRO_ADSENSE_CLIENT_SECRET: 'a secret' },
      { EKAGRO_ADSENSE_CLIENT_ID: 'my client', EKAGRO_ADSENSE_CLIENT_SECRET: 'a secret' },
    ]
    for (const env of halves) expect(() => read(env)).toThrow('EKAGRO_ADSENSE_CLIENT_ID')
  })

  it('makes the secret once, readable by its owner alone', async () => {
    const { secret } = readEnvironment({ DATABASE_URL: url })
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    const file = path.join(folder, 'data', 'secret')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toBe(`${secret}\n`)
    expect(readEnvironment({ DATABASE_URL: url }).secret).toBe(secret)
  })

  it('makes another secret for another folder', () => {
    const other = `file:${path.join(folder, 'other', 'blog.db')}`
    expect(readEnvironment({ DATABASE_URL: url }).secret).not.toBe(
      readEnvironment({ DATABASE_URL: other }).secret,
    )
  })

  it('prefers the secret that is given, and writes none then', async () => {
    expect(readEnvironment({ DATABASE_URL: url, PAYLOAD_SECRET: 'given' }).secret).toBe('given')
    await expect(stat(path.join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('never signs with an empty secret', async () => {
    readEnvironment({ DATABASE_URL: url })
    await writeFile(path.join(folder, 'data', 'secret'), '\n')
    expect(() => readEnvironment({ DATABASE_URL: url })).toThrow(/secret/)
  })

  it('says in one line that the folder cannot be written', async () => {
    await writeFile(path.join(folder, 'data'), 'a file, not a folder')
    expect(() => readEnvironment({ DATABASE_URL: url })).toThrow(
      /^The secret cannot be kept in .*$/,
    )
  })

  it('leaves nothing but the secret beside the database', async () => {
    readEnvironment({ DATABASE_URL: url })
    expect(await readdir(path.join(folder, 'data'))).toEqual(['secret'])
  })

  it.each([
    ['mongodb://localhost/blog'],
    ['mongodb+srv://user:word@cluster.example/blog?retryWrites=true'],
  ])('takes %s, with a secret', (mongo) => {
    expect(readEnvironment({ DATABASE_URL: mongo, PAYLOAD_SECRET: 'x' }).databaseUrl).toBe(mongo)
    expect(() => readEnvironment({ DATABASE_URL: mongo })).toThrow(/PAYLOAD_SECRET is not set/)
  })

  it.each([
    [{ DATABASE_URL: 'postgres://localhost/blog' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'blog.db' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mongodb://' }, 'DATABASE_URL'],
    [{ PAYLOAD_SECRET: 'x', SMTP_URL: 'mail.example.com' }, 'SMTP_URL'],
    [{ PAYLOAD_SECRET: 'x', SMTP_URL: 'http://mail.example.com' }, 'SMTP_URL'],
    [{ PAYLOAD_SECRET: 'x', EKAGRO_URL: 'cms.example.com' }, 'EKAGRO_URL'],
    [{ PAYLOAD_SECRET: 'x', EKAGRO_URL: 'https://cms.example.com/admin' }, 'EKAGRO_URL'],
    [{ PAYLOAD_SECRET: 'x', EKAGRO_URL: 'ftp://cms.example.com' }, 'EKAGRO_URL'],
    [{ PAYLOAD_SECRET: 'x', PORT: 'http' }, 'PORT'],
    [{ PAYLOAD_SECRET: 'x', PORT: '0' }, 'PORT'],
    [{ PAYLOAD_SECRET: 'x', PORT: '65536' }, 'PORT'],
  ])('refuses %j in one line that names %s', (env, name) => {
    let error: unknown
    try {
      readEnvironment(env)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ code: 'start-refused' })
    const { message } = error as Error
    expect(message).toContain(name)
    expect(message).not.toContain('\n')
  })

  it('treats an empty variable as one that is not set', () => {
    const env = { DATABASE_URL: '', SMTP_URL: '', EKAGRO_URL: '', PAYLOAD_SECRET: 'x' }
    expect(readEnvironment(env)).toMatchObject({
      databaseUrl: 'file:./data/blog.db',
      smtpUrl: null,
      serverUrl: null,
    })
  })
})
