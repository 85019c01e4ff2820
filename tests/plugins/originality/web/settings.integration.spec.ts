import { describe, expect } from 'vitest'

import { readWebSettings } from '../../../../plugins/originality/web/readWebSettings'
import { keyMask } from '../../../../plugins/originality/web/webKey'
import { test } from '../../../support/cms'

const key = 'BSA-only-for-tests-123'
const route = '/api/globals/originality'

const adminToken = async (cms: {
  payload: import('payload').Payload
  http: (method: string, path: string, init?: object) => Promise<Response>
}): Promise<string> => {
  const person = { email: 'admin@blog.test', password: 'a-long-password-1' }
  const { totalDocs } = await cms.payload.count({ collection: 'users' })
  if (totalDocs === 0) {
    await cms.payload.create({
      collection: 'users',
      data: { ...person, name: 'Admin', role: 'admin' },
    })
  }
  const { token } = await cms.payload.login({ collection: 'users', data: person })
  return token!
}

describe('the settings of the web search', () => {
  test('are off at first', async ({ cms }) => {
    expect(await readWebSettings({ payload: cms.payload })).toMatchObject({
      provider: 'none',
      key: '',
      alsoDrafts: false,
    })
  })

  test('take a key and give it to nobody', async ({ cms }) => {
    const token = await adminToken(cms)
    const body = { webProvider: 'brave', webKey: key }
    const saved = await cms.http('POST', route, { token, body })
    expect(saved.status).toBe(200)
    expect(await saved.text()).not.toContain(key)
    const read = await cms.http('GET', route, { token })
    const text = await read.text()
    expect(text).not.toContain(key)
    expect(JSON.parse(text)).toMatchObject({ webProvider: 'brave', webKey: keyMask })
    const local = await cms.payload.findGlobal({ slug: 'originality', showHiddenFields: true })
    expect(JSON.stringify(local)).not.toContain(key)
    const stored = await cms.payload.db.findGlobal({ slug: 'originality' })
    expect(JSON.stringify(stored)).not.toContain(key)
    expect((await readWebSettings({ payload: cms.payload })).key).toBe(key)
  })

  test('keep the key when something else is saved, and forget it when the field is emptied', async ({
    cms,
  }) => {
    const token = await adminToken(cms)
    const post = async (body: object) =>
      expect((await cms.http('POST', route, { token, body })).status).toBe(200)
    await post({ webProvider: 'brave', webKey: key })
    await post({ webDailyBudget: 7 })
    await post({ webKey: keyMask, webAlsoDrafts: true })
    expect(await readWebSettings({ payload: cms.payload })).toMatchObject({
      key,
      dailyBudget: 7,
      alsoDrafts: true,
    })
    await post({ webKey: '' })
    expect((await readWebSettings({ payload: cms.payload })).key).toBe('')
  })

  test('refuse an address that leads nowhere, in both languages', async ({ cms }) => {
    const token = await adminToken(cms)
    const refused = async (body: object, language: string) => {
      const answer = await cms.http('POST', route, {
        token,
        body,
        headers: { 'Accept-Language': language },
      })
      expect(answer.status).toBe(400)
      return answer.text()
    }
    expect(await refused({ webProvider: 'searxng', webAddress: 'ftp://a.test' }, 'en')).toContain(
      'Write the whole address',
    )
    expect(
      await refused({ webProvider: 'json', webAddress: 'https://a.test/' }, 'bn-BD'),
    ).toContain('{query} থাকবে')
    expect(
      await refused(
        { webProvider: 'json', webAddress: 'https://a.test/?q={query}', webHeader: 'Host' },
        'en',
      ),
    ).toContain('The name of a header')
  })

  test('take an address in one’s own network only with the switch for it', async ({ cms }) => {
    const token = await adminToken(cms)
    const save = (body: object) =>
      cms.http('POST', route, {
        token,
        body: { webProvider: 'searxng', ...body },
        headers: { 'Accept-Language': 'en' },
      })
    for (const webAddress of ['http://127.0.0.1:8888', 'http://10.0.0.7', 'https://a.test:8443']) {
      // oxlint-disable-next-line no-await-in-loop -- one setting after the other
      const refused = await save({ webAddress, webInOwnNetwork: false })
      expect(refused.status).toBe(400)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await refused.text()).toContain('Tick the box below')
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await save({ webAddress, webInOwnNetwork: true })).status).toBe(200)
    }
    expect(await readWebSettings({ payload: cms.payload })).toMatchObject({
      address: 'https://a.test:8443',
      isInOwnNetwork: true,
    })
    const keys = await save({ webAddress: 'http://169.254.169.254', webInOwnNetwork: true })
    expect(keys.status).toBe(400)
  })
})
