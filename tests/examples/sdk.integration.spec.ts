import { describe, expect } from 'vitest'

import { blogOf, connect, newestPosts, postBySlug } from '../../examples/sdk/readBlog'
import { body } from '../support/body'
import { test } from '../support/cms'
import { listen } from '../support/listen'

describe('the typed client of examples/sdk', () => {
  test('reads the blog over a real connection, and nothing that is no public', async ({ cms }) => {
    const { payload } = cms
    const category = await payload.create({ collection: 'categories', data: { title: 'লেখাপড়া' } })
    const make = (title: string, _status: 'draft' | 'published') =>
      payload.create({
        collection: 'posts',
        context: { import: true },
        data: { title, body: body('একটি লেখা।'), categories: [category.id], _status },
      })
    const shown = await make('আমার প্রথম লেখা', 'published')
    await make('খসড়া', 'draft')
    await payload.updateGlobal({ slug: 'blog', data: { name: 'পড়ার ঘর' } })
    const server = await listen(cms)
    const sdk = connect(`${server.origin}/api`)

    const posts = await newestPosts(sdk)
    expect(posts).toEqual([
      {
        title: 'আমার প্রথম লেখা',
        slug: shown.slug,
        publishedAt: shown.publishedAt,
        categories: ['লেখাপড়া'],
      },
    ])
    const one = await postBySlug(sdk, shown.slug ?? '')
    expect(one).toMatchObject({ id: shown.id, body: { root: { type: 'root' } } })
    expect(await postBySlug(sdk, 'নেই')).toBeNull()
    expect(await blogOf(sdk)).toMatchObject({ name: 'পড়ার ঘর' })
    await expect(sdk.find({ collection: 'users' })).rejects.toThrow(/.+/)
    await server.close()
  })
})
