import { describe, expect } from 'vitest'

import { signPreviewToken } from '../../../plugins/preview/gather/previewToken'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

let people: Awaited<ReturnType<typeof createPeople>>
test.beforeAll(async ({ cms }: { cms: Cms }) => {
  people = await createPeople(cms)
  await cms.payload.updateGlobal({ slug: 'blog', data: { address: 'https://blog.example' } })
})

type Preview = { token: string; url: string; expiresAt: string }

const ask = (cms: Cms, token: string | undefined, sent: object) =>
  cms.http('POST', '/api/preview-tokens', { body: sent, ...(token ? { token } : {}) })

const tokenOf = async (cms: Cms, as: string, sent: object): Promise<Preview> => {
  const answer = await ask(cms, as, sent)
  expect(answer.status).toBe(201)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return (await answer.json()) as Preview
}

const show = async (cms: Cms, token: string, query = '') => {
  const answer = await cms.http('GET', `/api/preview/${token}${query}`)
  const text = await answer.text()
  const read = JSON.parse(text) as {
    doc?: Record<string, unknown>
    errors?: { data: { code: string } }[]
  }
  return { answer, text, doc: read.doc, code: read.errors?.[0]?.data.code ?? null }
}

const draftBy = (cms: Cms, owner: string, title = 'খসড়া') =>
  cms.payload.create({
    collection: 'posts',
    draft: true,
    data: { title, body: body('ভেতরে'), owner, reviewNote: 'শুধু আমাদের' },
  })

describe('a preview', () => {
  test('shows the working text of one document and nothing that stays inside', async ({ cms }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: {
        title: 'প্রকাশিত',
        body: body('পুরোনো'),
        _status: 'published',
        owner: people.author.id,
      },
    })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      draft: true,
      data: { title: 'নতুন খসড়া', reviewNote: 'শুধু আমাদের', _status: 'draft' },
    })
    const { token, url, expiresAt } = await tokenOf(cms, people.editor.token, {
      collection: 'posts',
      id: post.id,
    })
    expect(url).toBe(`https://blog.example/preview?token=${token}`)
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(14 * 60_000)
    const { answer, doc, text } = await show(cms, token)
    expect(answer.status).toBe(200)
    expect(doc).toMatchObject({ id: post.id, title: 'নতুন খসড়া' })
    expect(text).not.toMatch(/শুধু আমাদের|"owner"|"review/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    const publicly = await cms.http('GET', `/api/posts/${post.id}?draft=true`)
    expect(await publicly.text()).not.toContain('নতুন খসড়া')
  })

  test('opens no other draft through a relation, however deep', async ({ cms }) => {
    const hidden = await draftBy(cms, people.author.id, 'অন্য গোপন খসড়া')
    const link = {
      type: 'link',
      version: 3,
      fields: {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'posts', value: hidden.id },
      },
      children: [],
    }
    const linking = body('দেখুন')
    linking.root.children[0]!.children.push(link as never)
    const post = await cms.payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'যেটি দেখায়', body: linking },
    })
    const { token } = await tokenOf(cms, people.editor.token, { collection: 'posts', id: post.id })
    for (const depth of ['0', '1', '2', '9', '-1', 'x']) {
      const { answer, text } = await show(cms, token, `?depth=${depth}&draft=true`)
      expect(answer.status).toBe(200)
      expect(text).not.toContain('অন্য গোপন খসড়া')
    }
  })

  test('ends with its time, and for what is no token of ours', async ({ cms }) => {
    const post = await draftBy(cms, people.author.id)
    const claim = { collection: 'posts', id: post.id, user: people.editor.id } as const
    const sign = (expiresAt: number, secret = cms.payload.secret) =>
      signPreviewToken({ secret, claim: { ...claim, expiresAt } })
    expect((await show(cms, sign(Date.now() + 1000))).code).toBeNull()
    expect(await show(cms, sign(Date.now() - 1))).toMatchObject({ code: 'preview-expired' })
    const foreign = await show(cms, sign(Date.now() + 1000, 'another secret'))
    expect([foreign.answer.status, foreign.code]).toEqual([401, 'preview-invalid'])
    const [text, signature] = sign(Date.now() + 60_000).split('.')
    const other = await draftBy(cms, people.author.id)
    const swapped = Buffer.from(
      Buffer.from(text!, 'base64url').toString().replace(post.id, other.id),
    ).toString('base64url')
    expect((await show(cms, `${swapped}.${signature}`)).code).toBe('preview-invalid')
    const page = Buffer.from(
      Buffer.from(text!, 'base64url').toString().replace('"posts"', '"pages"'),
    ).toString('base64url')
    expect((await show(cms, `${page}.${signature}`)).code).toBe('preview-invalid')
  })

  test('is for those who may read the draft', async ({ cms }) => {
    const own = await draftBy(cms, people.author.id)
    const foreign = await draftBy(cms, people.editor.id)
    const sent = (id: string) => ({ collection: 'posts', id })
    expect((await ask(cms, undefined, sent(own.id))).status).toBe(401)
    expect((await ask(cms, people.author.token, sent(own.id))).status).toBe(201)
    expect((await ask(cms, people.author.token, sent(foreign.id))).status).toBe(404)
    // What an author may read of it is the published text, and not the draft behind it.
    const update = (data: object, draft: boolean) =>
      cms.payload.update({ collection: 'posts', id: foreign.id, data, draft })
    await update({ _status: 'published' }, false)
    expect((await ask(cms, people.author.token, sent(foreign.id))).status).toBe(201)
    await update({ title: 'পরের খসড়া', _status: 'draft' }, true)
    expect((await ask(cms, people.author.token, sent(foreign.id))).status).toBe(404)
    for (const [field, bad] of [
      ['collection', { collection: 'users', id: people.admin.id }],
      ['id', { collection: 'posts' }],
      ['minutes', { ...sent(own.id), minutes: 0 }],
      ['minutes', { ...sent(own.id), minutes: 1e9 }],
    ] as const) {
      const answer = await ask(cms, people.admin.token, bad)
      expect([answer.status, (await answer.json()).errors[0].data.field]).toEqual([400, field])
    }
  })

  test('ends for a user who may read the draft no more, and for a document in the trash', async ({
    cms,
  }) => {
    const post = await draftBy(cms, people.author.id)
    const sent = { collection: 'posts', id: post.id }
    const { token } = await tokenOf(cms, people.author.token, sent)
    expect((await show(cms, token)).answer.status).toBe(200)
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      draft: true,
      data: { owner: people.editor.id },
    })
    const lost = await show(cms, token)
    expect([lost.answer.status, lost.code]).toEqual([403, 'preview-ended'])

    const byEditor = await tokenOf(cms, people.editor.token, sent)
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const trashed = await show(cms, byEditor.token)
    expect([trashed.answer.status, trashed.code]).toEqual([404, 'preview-gone'])
    expect((await ask(cms, people.editor.token, sent)).status).toBe(404)
  })

  test('ends with the account that made it', async ({ cms }) => {
    const account = { email: 'gone@blog.test', password: 'a long enough password' }
    const user = await cms.payload.create({
      collection: 'users',
      data: { ...account, role: 'editor', name: 'gone' },
    })
    const { token: signedIn } = await cms.payload.login({ collection: 'users', data: account })
    const post = await draftBy(cms, people.author.id)
    const { token } = await tokenOf(cms, signedIn!, { collection: 'posts', id: post.id })
    await cms.payload.delete({ collection: 'users', id: user.id })
    expect((await show(cms, token)).code).toBe('preview-ended')
  })
})

describe('the editor', () => {
  test('leads to the preview on the site, for a document that is saved', async ({ cms }) => {
    const post = await draftBy(cms, people.author.id)
    const { admin } = cms.payload.collections.posts.config
    const user = await cms.payload.findByID({ collection: 'users', id: people.editor.id })
    const req = { payload: cms.payload, user } as never
    const url = await (admin.preview as (doc: object, options: object) => Promise<string | null>)(
      { id: post.id },
      { req },
    )
    expect(url).toMatch(/^https:\/\/blog\.example\/preview\?token=/)
    expect((await show(cms, url!.split('token=')[1]!)).doc).toMatchObject({ id: post.id })
    const live = admin.livePreview as {
      url(args: object): Promise<string | null>
      breakpoints: { width: number }[]
    }
    expect(await live.url({ data: {}, req })).toBeNull()
    expect(live.breakpoints.map(({ width }) => width)).toEqual([390, 768, 1280])
    await cms.payload.updateGlobal({
      slug: 'blog',
      data: { previewPath: 'http://127.0.0.1:4321/p/:token' },
    })
    expect(await live.url({ data: { id: post.id }, req })).toMatch(
      /^http:\/\/127\.0\.0\.1:4321\/p\//,
    )
    await expect(
      cms.payload.updateGlobal({ slug: 'blog', data: { previewPath: '/no-token' } }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
