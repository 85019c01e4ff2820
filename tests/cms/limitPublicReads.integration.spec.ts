import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { test } from '../support/cms'

type List = { docs: { title: string; categories?: unknown[] }[]; limit: number; totalDocs: number }

describe('what the public reads at once', () => {
  test('is at most 100 documents, whatever the request says', async ({ cms }) => {
    for (const limit of ['0', '101']) {
      const response = await cms.http('GET', `/api/posts?limit=${limit}&pagination=false`)
      const list = (await response.json()) as List
      expect([limit, list.limit]).toEqual([limit, 100])
      expect(list.totalDocs).toBe(0)
    }
    for (const limit of ['-1', 'all'])
      expect((await cms.http('GET', `/api/posts?limit=${limit}`)).status).toBe(400)
    const few = (await (await cms.http('GET', '/api/posts?limit=3')).json()) as List
    expect(few.limit).toBe(3)
  })

  test('holds every relation of a post, also the eleventh', async ({ cms }) => {
    const categories: string[] = []
    for (let number = 1; number <= 12; number += 1) {
      const category = await cms.payload.create({
        collection: 'categories',
        data: { title: `বিভাগ ${number}` },
      })
      categories.push(String(category.id))
    }
    await cms.payload.create({
      collection: 'posts',
      context: { import: true },
      data: { title: 'সবখানে', body: body('একটি লেখা।'), categories, _status: 'published' },
    })
    const list = (await (await cms.http('GET', '/api/posts?depth=1')).json()) as List
    expect(list.docs[0]?.categories).toHaveLength(12)
    for (const category of list.docs[0]?.categories ?? []) {
      expect(category).toMatchObject({ title: expect.stringContaining('বিভাগ') })
    }
  })
})
