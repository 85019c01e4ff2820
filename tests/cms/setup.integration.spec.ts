import { afterEach, beforeEach, describe, expect } from 'vitest'

import { test } from '../support/cms'

const first = { email: 'first@blog.test', password: 'a long enough password', name: 'প্রথম' }

describe('the first administrator', () => {
  beforeEach(() => {
    process.env.EKAGRO_SETUP_TOKEN = 'the-token-of-this-start'
  })
  afterEach(() => {
    delete process.env.EKAGRO_SETUP_TOKEN
  })

  test('is made through the setup link and by no stranger', async ({ cms }) => {
    const stranger = await cms.http('POST', '/api/users/first-register', { body: first })
    expect(stranger.status).toBe(403)
    const guess = await cms.http('GET', '/api/setup?token=another-token-of-the-same')
    expect(guess.status).toBe(403)
    expect(guess.headers.get('set-cookie')).toBeNull()

    const link = await cms.http('GET', '/api/setup?token=the-token-of-this-start')
    expect(link.status).toBe(303)
    expect(link.headers.get('location')).toBe('/admin/create-first-user')
    const cookie = link.headers.get('set-cookie')?.split(';')[0] ?? ''

    const owner = await cms.http('POST', '/api/users/first-register', {
      body: { ...first, role: 'author' },
      headers: { Cookie: cookie },
    })
    expect(owner.status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'users' })
    expect(docs.map((user) => user.role)).toEqual(['admin'])

    const again = await cms.http('POST', '/api/users/first-register', {
      body: { ...first, email: 'second@blog.test' },
      headers: { Cookie: cookie },
    })
    expect(again.status).toBe(403)
    const late = await cms.http('GET', '/api/setup?token=the-token-of-this-start')
    expect(late.headers.get('location')).toBe('/admin/login')
  })
})
