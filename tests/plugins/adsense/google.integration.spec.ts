import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { afterAll, beforeEach, describe, expect, vi } from 'vitest'

import { readWhenDue } from '../../../plugins/adsense/gather/startDailyReadings'
import type { AdsenseState } from '../../../plugins/adsense/gather/readAdsenseState'
import { googleStore } from '../../../plugins/adsense/store/googleStore'
import { backUp } from '../../../plugins/portability/backup/backUp'
import { body as bodyOf } from '../../support/body'
import { type Cms, testWith } from '../../support/cms'
import { createPeople } from '../../support/people'
import { apiDisabled, apiError, client, fakeGoogle } from './support/fakeGoogle'

const google = await fakeGoogle()
const waits: number[] = []
const test = testWith({
  google: {
    ...google.settings,
    wait: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    timeout: 400,
  },
})
const account = 'accounts/pub-1234567890123456'
const admin = 'http://admin.blog.test'

afterAll(() => google.close())
beforeEach(() => {
  google.asked.length = 0
  waits.length = 0
  google.interrupts.clear()
  google.tell.refreshToken = true
  google.lists.clear()
  google.lists.set('accounts', {
    key: 'accounts',
    pages: [[{ name: account, displayName: 'Ayesha', state: 'READY' }]],
  })
  google.lists.set(`${account}/sites`, {
    key: 'sites',
    pages: [
      [{ domain: 'other.example', state: 'READY' }],
      [{ domain: 'blog.example', state: 'GETTING_READY' }],
    ],
  })
  google.lists.set(`${account}/policyIssues`, { key: 'policyIssues', pages: [[]] })
  google.lists.set(`${account}/alerts`, { key: 'alerts', pages: [[]] })
})

let people: Awaited<ReturnType<typeof createPeople>>
/** Everything that was logged, as text. */
let logged = ''
test.beforeAll(async ({ cms }: { cms: Cms }) => {
  people = await createPeople(cms)
  await cms.payload.updateGlobal({
    slug: 'blog',
    data: { address: 'https://www.blog.example', postPath: '/:slug' },
  })
  for (const level of ['info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(cms.payload.logger, level).mockImplementation((...given: unknown[]) => {
      logged += given
        .map((one) => (one instanceof Error ? one.stack : JSON.stringify(one)))
        .join('\n')
    })
  }
})

const ask = async <Answer>(cms: Cms, method: string, route: string, body?: unknown) => {
  const answer = await cms.http(method, `/api/adsense${route}`, {
    token: people.admin.token,
    ...(body === undefined ? {} : { body }),
  })
  const text = await answer.text()
  return { status: answer.status, text, json: JSON.parse(text) as Answer & { code?: string } }
}
const state = async (cms: Cms): Promise<AdsenseState> =>
  (await ask<AdsenseState>(cms, 'GET', '')).json
const runJobs = (cms: Cms) => cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })

/** The browser comes back from Google's page with what it was given there. */
const comeBack = async (
  cms: Cms,
  query: URLSearchParams,
  token: string | undefined = people.admin.token,
) => {
  const answer = await cms.http(
    'GET',
    `/api/adsense/callback?${query.toString()}`,
    token ? { token } : {},
  )
  return { answer, location: answer.headers.get('location') }
}

const begin = async (cms: Cms): Promise<string> => {
  const { status, json } = await ask<{ address: string }>(cms, 'POST', '/connect')
  expect(status).toBe(200)
  return json.address
}

/** From nothing to a connection; what was there before is gone. */
const connect = async (cms: Cms): Promise<string> => {
  await cms.payload.kv.clear()
  await cms.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
  expect((await ask(cms, 'POST', '/client', client)).status).toBe(200)
  const { location } = await comeBack(cms, google.agree(await begin(cms)))
  expect(location).toBe('/admin/adsense?google=connected')
  return [...google.refreshTokens].at(-1)!
}

const readNow = async (cms: Cms): Promise<AdsenseState> => {
  expect((await ask(cms, 'POST', '/read')).status).toBe(202)
  await runJobs(cms)
  return state(cms)
}
const pathsAsked = () => google.asked.map(({ path: asked }) => asked.replace('/v2/', ''))

describe('the OAuth client', () => {
  test('is kept, and its secret never comes out again', async ({ cms }) => {
    await cms.payload.kv.clear()
    expect((await state(cms)).client).toEqual({
      id: null,
      from: null,
      redirectUri: `${admin}/api/adsense/callback`,
    })
    const kept = await ask<AdsenseState>(cms, 'POST', '/client', client)
    expect(kept.json.client).toMatchObject({ id: client.id, from: 'screen' })
    expect(kept.text).not.toContain(client.secret)
    expect(JSON.stringify(await cms.payload.kv.get('adsense:client'))).not.toContain(client.secret)

    const editor = await cms.http('GET', '/api/adsense', { token: people.editor.token })
    expect(await editor.json()).toMatchObject({ client: null })
    const removed = await ask<AdsenseState>(cms, 'POST', '/client/remove')
    expect(removed.json.client?.id).toBe(null)
  })

  test('is refused when it is none', async ({ cms }) => {
    const refused = async (body: object) => (await ask(cms, 'POST', '/client', body)).json.code
    expect(await refused({ ...client, id: 'my client' })).toBe('client-id')
    expect(await refused({ ...client, secret: '' })).toBe('client-secret')
    expect(await refused({ ...client, secret: 'two words here' })).toBe('client-secret')
  })

  test('is needed for a connection, and the way out says so', async ({ cms }) => {
    await cms.payload.kv.clear()
    const { status, json } = await ask<{ detail: string }>(cms, 'POST', '/connect')
    expect([status, json.code]).toEqual([409, 'client-missing'])
    expect((await ask(cms, 'POST', '/read')).json.code).toBe('not-connected')
  })
})

describe('a connection', () => {
  test('is an authorization code flow with PKCE that asks to read and no more', async ({ cms }) => {
    await ask(cms, 'POST', '/client', client)
    const address = new URL(await begin(cms))
    expect(`${address.origin}${address.pathname}`).toBe(google.settings.addresses.authorize)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: client.id,
      redirect_uri: `${admin}/api/adsense/callback`,
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/adsense.readonly',
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent',
    })
    expect(address.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/u)
    expect(address.searchParams.get('state')).toMatch(/^[\w-]{43}$/u)
    expect(address.href).not.toContain(client.secret)

    const { location } = await comeBack(cms, google.agree(address.href))
    expect(location).toBe('/admin/adsense?google=connected')
    const exchange = google.asked.find(({ path: asked }) => asked === '/token')
    expect(exchange?.form.get('code_verifier')).toMatch(/^[\w-]{64}$/u)
    expect(await state(cms)).toMatchObject({
      connection: { by: 'admin' },
      isReading: true,
      reading: null,
    })
    await runJobs(cms)
    expect((await state(cms)).reading?.ours?.domain).toBe('blog.example')
  })

  test('keeps its refresh token sealed: in no answer, no log and no backup', async ({ cms }) => {
    const token = await connect(cms)
    await readNow(cms)
    const kept = JSON.stringify(await googleStore(cms.payload).connection())
    expect(kept).toContain('sealedToken')
    const { text } = await ask(cms, 'GET', '')
    const native = cms.payload.db as unknown as { connection?: { name: string } }
    const url = process.env.MONGODB_TEST_URL ? new URL(process.env.MONGODB_TEST_URL) : null
    if (url) url.pathname = `/${native.connection!.name}`
    const mediaDirectory = path.join(cms.directory, 'media')
    await mkdir(mediaDirectory, { recursive: true })
    const { file } = await backUp({
      places: {
        databaseUrl: url?.href ?? `file:${path.join(cms.directory, 'blog.db')}`,
        mediaDirectory,
        isMediaInBucket: false,
      },
      target: path.join(cms.directory, 'backup.tar.gz'),
      tell: () => {},
      now: new Date(),
    })
    const backup = gunzipSync(await readFile(file))
    expect(backup.includes('adsense:connection')).toBe(true)
    for (const secret of [token, client.secret, ...google.accessTokens]) {
      expect(kept).not.toContain(secret)
      expect(text).not.toContain(secret)
      expect(logged).not.toContain(secret)
      expect(backup.includes(secret)).toBe(false)
    }
  })

  test('is ended for the administrator who began it, once and within ten minutes', async ({
    cms,
  }) => {
    await cms.payload.kv.clear()
    await ask(cms, 'POST', '/client', client)
    const store = googleStore(cms.payload)
    const query = google.agree(await begin(cms))
    const wrong = '/admin/adsense?google=wrong-state'

    const { email, password } = { email: 'other@blog.test', password: 'a long enough password' }
    await cms.payload.create({
      collection: 'users',
      data: { email, password, role: 'admin', name: 'Other' },
    })
    const other = await cms.payload.login({ collection: 'users', data: { email, password } })
    expect((await comeBack(cms, query, other.token)).location).toBe(wrong)
    const forged = new URLSearchParams(query)
    forged.set('state', 'x'.repeat(43))
    expect((await comeBack(cms, forged)).location).toBe(wrong)
    expect(await store.connection()).toBe(null)

    expect((await comeBack(cms, query)).location).toBe('/admin/adsense?google=connected')
    expect((await comeBack(cms, query)).location).toBe(wrong)

    const late = google.agree(await begin(cms))
    const pending = await store.pending(people.admin.id)
    await store.keepPending(people.admin.id, { ...pending!, endsAt: Date.now() - 1 })
    expect((await comeBack(cms, late)).location).toBe(wrong)
  })

  test('goes through a page of ours when the browser brings no session from Google', async ({
    cms,
  }) => {
    const query = new URLSearchParams({ code: '4/"><script>', state: 's&t', other: 'dropped' })
    const { answer } = await comeBack(cms, query, '')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    const page = await answer.text()
    expect(page).toContain(
      '<meta http-equiv="refresh" content="0;url=?code=4%2F%22%3E%3Cscript%3E&amp;state=s%26t&amp;again=1">',
    )
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('dropped')

    const again = new URLSearchParams({ code: '1', state: '2', again: '1' })
    const second = await comeBack(cms, again, '')
    expect(second.answer.status).toBe(303)
    expect(second.location).toBe('/admin/login?redirect=%2Fadmin%2Fadsense')
    const author = await comeBack(cms, again, people.author.token)
    expect(author.location).toBe('/admin/adsense?google=role')
  })

  test('is begun at the address that Google leads back to', async ({ cms }) => {
    await ask(cms, 'POST', '/client', client)
    const answer = await cms.http('POST', '/api/adsense/connect', {
      token: people.admin.token,
      headers: { Origin: 'http://localhost:3000' },
    })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'other-address' })
  })

  test('says why it was not made', async ({ cms }) => {
    await cms.payload.kv.clear()
    await ask(cms, 'POST', '/client', client)
    const ended = async (change: (query: URLSearchParams) => void, scope?: string) => {
      const query = google.agree(await begin(cms), scope)
      change(query)
      return (await comeBack(cms, query)).location?.split('google=')[1]
    }
    const deny = (query: URLSearchParams) => {
      query.delete('code')
      query.set('error', 'access_denied')
    }
    expect(await ended(deny)).toBe('denied')
    expect(await ended((query) => query.set('code', 'another'))).toBe('grant-gone')
    expect(await ended(() => {}, 'openid')).toBe('scope-missing')
    google.tell.refreshToken = false
    expect(await ended(() => {})).toBe('no-refresh-token')
    google.tell.refreshToken = true
    await ask(cms, 'POST', '/client', { ...client, secret: 'GOCSPX-another' })
    expect(await ended(() => {})).toBe('client-wrong')
    await ask(cms, 'POST', '/client', client)
    google.interrupt('/token', { body: 'a page', after: 2_000 })
    expect(await ended(() => {})).toBe('unreachable')
    google.interrupt('/token', { body: 'a page' })
    expect(await ended(() => {})).toBe('unreadable')
    expect((await state(cms)).connection).toBe(null)
  })

  test('is given back to Google and forgotten here', async ({ cms }) => {
    const token = await connect(cms)
    await readNow(cms)
    expect((await ask(cms, 'POST', '/disconnect')).json).toEqual({ revoked: true })
    expect(google.revoked.at(-1)).toBe(token)
    expect(await state(cms)).toMatchObject({ connection: null, reading: null, trouble: null })
    expect(await googleStore(cms.payload).connection()).toBe(null)
    expect((await ask(cms, 'POST', '/disconnect')).json).toEqual({ revoked: true })

    await connect(cms)
    google.interrupt('/revoke', { status: 503, body: {} })
    expect((await ask(cms, 'POST', '/disconnect')).json).toEqual({ revoked: false })
    expect((await state(cms)).connection).toBe(null)

    const gone = await connect(cms)
    google.refreshTokens.delete(gone)
    expect((await ask(cms, 'POST', '/disconnect')).json).toEqual({ revoked: true })
  })

  test('of another client ends with it', async ({ cms }) => {
    const token = await connect(cms)
    await ask(cms, 'POST', '/client', { ...client, secret: 'GOCSPX-renewed' })
    expect((await state(cms)).connection).not.toBe(null)
    await ask(cms, 'POST', '/client', { ...client, id: `other-${client.id}` })
    expect((await state(cms)).connection).toBe(null)
    expect(google.revoked.at(-1)).toBe(token)
  })
})

describe('a reading', () => {
  test('follows all pages and finds the blog among the sites', async ({ cms }) => {
    await connect(cms)
    google.asked.length = 0
    const { reading, trouble, isReading } = await readNow(cms)
    expect([trouble, isReading]).toEqual([null, false])
    expect(reading).toMatchObject({
      account: { name: account, displayName: 'Ayesha', state: 'READY' },
      accounts: 1,
      ours: { domain: 'blog.example', state: 'GETTING_READY' },
      others: [{ domain: 'other.example', state: 'READY' }],
      issues: [],
    })
    expect(pathsAsked().filter((one) => one.endsWith('/sites'))).toHaveLength(2)
    expect(google.asked.at(-1)?.headers['user-agent']).toContain('Ekagro')
    expect(pathsAsked()).not.toContain('/robots.txt')
  })

  test('leads from an issue to the post of ours that it is about', async ({ cms }) => {
    const made = await cms.payload.create({
      collection: 'posts',
      data: { title: 'ধান চাষ', slug: 'ধান-চাষ', body: bodyOf('লেখা।') },
      draft: true,
    })
    const issue = (uri: string, site = 'www.blog.example') => ({
      site,
      uri,
      entityType: 'PAGE',
      action: 'AD_SERVING_RESTRICTED',
      policyTopics: [{ topic: 'shocking-content', type: 'POLICY' }],
      adRequestCount: '12',
      firstDetectedDate: { year: 2026, month: 11, day: 3 },
    })
    google.lists.set(`${account}/policyIssues`, {
      key: 'policyIssues',
      pages: [
        [issue('other.example/x', 'other.example'), issue('www.blog.example/nothing-here')],
        [issue(`www.blog.example/${encodeURIComponent('ধান-চাষ')}`)],
      ],
    })
    await connect(cms)
    const { reading } = await readNow(cms)
    expect(reading?.issueCount).toBe(2)
    expect(reading?.otherIssues).toBe(1)
    expect(reading?.issues.map(({ document }) => document)).toEqual([
      null,
      { collection: 'posts', id: made.id, title: 'ধান চাষ' },
    ])
  })

  test('takes the account of the publisher id, else the one that has the blog', async ({ cms }) => {
    const second = 'accounts/pub-2222222222222222'
    const accounts = [{ name: 'accounts/pub-1111111111111111' }, { name: second }]
    google.lists.set('accounts', { key: 'accounts', pages: [accounts] })
    google.lists.set('accounts/pub-1111111111111111/sites', { key: 'sites', pages: [[]] })
    for (const [name, key] of [
      ['accounts/pub-1111111111111111/policyIssues', 'policyIssues'],
      ['accounts/pub-1111111111111111/alerts', 'alerts'],
      [`${second}/policyIssues`, 'policyIssues'],
      [`${second}/alerts`, 'alerts'],
    ] as const)
      google.lists.set(name, { key, pages: [[]] })
    const sites = [{ domain: 'blog.example', state: 'READY' }]
    google.lists.set(`${second}/sites`, { key: 'sites', pages: [sites] })
    await connect(cms)
    expect((await readNow(cms)).reading?.account.name).toBe(second)

    const publisherId = 'pub-1111111111111111'
    await cms.payload.updateGlobal({ slug: 'blog', data: { publisherId } })
    const named = await readNow(cms)
    expect(named.reading).toMatchObject({
      account: { name: `accounts/${publisherId}` },
      ours: null,
    })
    await cms.payload.updateGlobal({ slug: 'blog', data: { publisherId: null } })
  })

  test('gets a new access token after a 401, and gives up after the second', async ({ cms }) => {
    await connect(cms)
    const refused = apiError(401, 'UNAUTHENTICATED', 'Invalid credentials.')
    google.interrupt('/v2/accounts', refused)
    google.asked.length = 0
    expect((await readNow(cms)).trouble).toBe(null)
    expect(pathsAsked().filter((one) => one === '/token')).toHaveLength(2)

    google.interrupt('/v2/accounts', refused, refused)
    const { trouble, reading } = await readNow(cms)
    expect(trouble).toMatchObject({ code: 'token-refused', detail: 'Invalid credentials.' })
    expect(reading?.ours?.domain).toBe('blog.example')
  })

  test('says that the API is not switched on, without asking again', async ({ cms }) => {
    await connect(cms)
    google.interrupt('/v2/accounts', apiDisabled)
    const { trouble } = await readNow(cms)
    expect(trouble?.code).toBe('api-disabled')
    expect(trouble?.detail).toContain('has not been used in project')
    expect(waits).toEqual([])
  })

  test('says that the permission is gone, and keeps what was read before', async ({ cms }) => {
    const token = await connect(cms)
    const before = await readNow(cms)
    google.refreshTokens.delete(token)
    const { trouble, reading } = await readNow(cms)
    expect(trouble).toMatchObject({
      code: 'grant-gone',
      detail: 'Token has been expired or revoked.',
    })
    expect(reading?.at).toBe(before.reading?.at)
  })

  test('waits as Google asks after a 429, and asks again', async ({ cms }) => {
    await connect(cms)
    const busy = apiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.')
    google.interrupt(
      '/v2/accounts',
      { ...busy, headers: { 'retry-after': '1' } },
      { status: 503, body: {} },
    )
    const { trouble, reading } = await readNow(cms)
    expect(trouble).toBe(null)
    expect(reading?.ours?.state).toBe('GETTING_READY')
    expect(waits).toHaveLength(2)
    expect(waits[0]).toBeGreaterThan(500)
  })

  test('is not asked for by itself without a connection, nor twice a day', async ({ cms }) => {
    const { payload } = cms
    await payload.kv.clear()
    await payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
    const jobs = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs
    await readWhenDue({ payload, everyHours: 24, now: Date.now() })
    expect(await jobs()).toBe(0)
    await connect(cms)
    await payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
    await readWhenDue({ payload, everyHours: 24, now: Date.now() + 3_600_000 })
    expect(await jobs()).toBe(0)
  })

  test('remembers how the state of the site changed', async ({ cms }) => {
    await connect(cms)
    await runJobs(cms)
    const sites = [{ domain: 'blog.example', state: 'NEEDS_ATTENTION' }]
    google.lists.set(`${account}/sites`, { key: 'sites', pages: [sites] })
    const { seen } = await readNow(cms)
    expect(seen.map((one) => one.state)).toEqual(['NEEDS_ATTENTION', 'GETTING_READY'])
  })

  test('says when there is no account, or none that may be read', async ({ cms }) => {
    await connect(cms)
    google.lists.set('accounts', { key: 'accounts', pages: [[]] })
    expect((await readNow(cms)).trouble?.code).toBe('no-account')
    google.interrupt('/v2/accounts', apiError(403, 'PERMISSION_DENIED', 'No access.'))
    expect((await readNow(cms)).trouble?.code).toBe('forbidden')
  })

  test('is bounded against a slow, an endless and an unreadable answer', async ({ cms }) => {
    await connect(cms)
    const slow = { body: {}, after: 3_000 }
    google.interrupt('/v2/accounts', slow, slow, slow, slow)
    expect((await readNow(cms)).trouble?.code).toBe('unreachable')
    expect(waits).toHaveLength(3)
    google.interrupt('/v2/accounts', { body: '<html>a page of a proxy</html>' })
    expect((await readNow(cms)).trouble?.code).toBe('unreadable')
    const round = { body: { accounts: [], nextPageToken: 'the-same' } }
    google.interrupt('/v2/accounts', round, round, round, round)
    const { trouble } = await readNow(cms)
    expect(trouble).toMatchObject({ code: 'unreadable', detail: 'The list accounts does not end.' })
    google.interrupt('/v2/accounts', { body: {}, headers: { 'content-length': '9000000' } })
    expect((await readNow(cms)).trouble?.code).toBe('unreadable')
  })

  test('says that the secret of the installation has changed', async ({ cms }) => {
    await connect(cms)
    const store = googleStore(cms.payload)
    const kept = await store.connection()
    await store.keepConnection({ ...kept!, sealedToken: 'c29tZXRoaW5nIGVsc2UgdGhhdCBpcyBsb25n' })
    expect((await readNow(cms)).trouble?.code).toBe('sealed')
  })

  test('is dropped when somebody disconnects meanwhile', async ({ cms }) => {
    await connect(cms)
    google.interrupt(`/v2/${account}/alerts`, () => ({ body: {}, after: 300 }))
    const running = runJobs(cms)
    await vi.waitFor(() => expect(pathsAsked()).toContain(`${account}/alerts`), { timeout: 10_000 })
    await ask(cms, 'POST', '/disconnect')
    await running
    expect(await state(cms)).toMatchObject({ connection: null, reading: null, trouble: null })
  })

  // The last one: the way out keeps Google’s rest for an hour, also from the tests after it.
  test('leaves it for later when Google asks for an hour', async ({ cms }) => {
    await connect(cms)
    await runJobs(cms)
    const busy = apiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.')
    google.interrupt('/v2/accounts', { ...busy, headers: { 'retry-after': '3600' } })
    const { trouble } = await readNow(cms)
    expect(trouble).toMatchObject({ code: 'rate-limited', detail: 'Quota exceeded.' })
    expect((trouble?.retryAt ?? 0) - Date.now()).toBeGreaterThan(3_000_000)

    const jobs = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs
    const later = 3_700_000
    await readWhenDue({ payload: cms.payload, everyHours: 24, now: Date.now() + 1_800_000 })
    expect(await jobs()).toBe(0)
    await readWhenDue({ payload: cms.payload, everyHours: 24, now: Date.now() + later })
    expect(await jobs()).toBe(1)

    google.asked.length = 0
    expect((await readNow(cms)).trouble).toMatchObject({ code: 'rate-limited' })
    expect(pathsAsked()).not.toContain('accounts')
  })
})
