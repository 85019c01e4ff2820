import { describe, expect } from 'vitest'

import { body } from '../../../support/body'
import { test } from '../../../support/cms'
import { createPeople } from '../../../support/people'
import { addSource, copied, own, runJobs } from './library'

describe('the gate', () => {
  test('refuses copied text by hand and by the API, with the passages and the source', async ({ cms }) => {
    const { author, editor } = await createPeople(cms)
    await addSource(cms)
    await runJobs(cms)
    const made = await cms.http('POST', '/api/posts?draft=true', {
      token: author.token,
      body: { title: 'নদীর কথা', body: body(own, copied) },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const refused = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: editor.token,
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(422)
    const { errors } = (await refused.json()) as {
      errors: { message: string; data: { code: string; reasons: { title: string; longest: number }[] } }[]
    }
    expect(errors[0]?.data.code).toBe('originality')
    expect(errors[0]?.data.reasons[0]?.title).toBe('The old paper')
    expect(errors[0]?.message).toContain('The old paper')
    await runJobs(cms)
  })
})
