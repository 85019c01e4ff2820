import { describe, expect } from 'vitest'

import { test } from '../support/cms'
import { createPeople } from '../support/people'

describe('a signed-in browser', () => {
  test('is known by its cookie from the admin alone, and never from another site', async ({
    cms,
  }) => {
    const { editor } = await createPeople(cms)
    const create = (headers: Record<string, string>) =>
      cms.http('POST', '/api/tags', {
        body: { title: `Tag ${JSON.stringify(headers)}` },
        headers: { Cookie: `payload-token=${editor.token}`, ...headers },
      })
    expect((await create({ Origin: 'http://admin.blog.test' })).status).toBe(201)
    expect((await create({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(201)
    expect((await create({ Origin: 'http://evil.example' })).status).toBe(403)
    expect((await create({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })
})
