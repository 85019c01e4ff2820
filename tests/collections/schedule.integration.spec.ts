import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { test } from '../support/cms'

describe('a scheduled post', () => {
  test('is published when its time has come, and not before', async ({ cms }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'আগামীকালের লেখা', body: body('কথা') },
    })
    const schedule = (waitUntil: Date) =>
      cms.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'posts', value: post.id } },
        waitUntil,
      })
    const run = () => cms.payload.jobs.run({ allQueues: true, silent: true })
    const status = async () =>
      (await cms.payload.findByID({ collection: 'posts', id: post.id, draft: false }))._status

    await schedule(new Date(Date.now() + 60_000))
    await run()
    expect(await status()).toBe('draft')
    await schedule(new Date(Date.now() - 1000))
    await run()
    expect(await status()).toBe('published')
  })
})
