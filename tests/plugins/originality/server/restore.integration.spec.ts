import { describe, expect } from 'vitest'

import { openFingerprintStore } from '../../../../plugins/originality/gather/openFingerprintStore'
import { body } from '../../../support/body'
import { type Cms, testWith } from '../../../support/cms'
import { createPeople, type Person } from '../../../support/people'
import { addSource, copied, own, runJobs } from './library'

/** What the gate says, however busy the machine is. */
const test = testWith({ gateBudget: 30_000 })

let people: Record<'admin' | 'editor' | 'author', Person>

const reason = { originalityOverride: 'Agreed with the paper.' }

/** Publishes copied text with a reason, then puts text of one’s own in its place. Gives the ids of the post and of its first published version. */
const mendedPost = async (cms: Cms): Promise<{ id: string; at: string; version: string }> => {
  const { token } = people.editor
  const made = await cms.http('POST', '/api/posts', {
    token,
    body: { title: 'নদীর কথা', body: body(own, copied), _status: 'published', ...reason },
  })
  expect(made.status).toBe(201)
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  const { docs } = await cms.payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    depth: 0,
  })
  const at = `/api/posts/${id}`
  const mended = await cms.http('PATCH', at, { token, body: { body: body(own) } })
  expect(mended.status).toBe(200)
  return { id, at, version: String(docs[0]?.id) }
}

const stored = ({ payload }: Cms, id: string, draft = false) =>
  payload.findByID({ collection: 'posts', id, draft, depth: 0, trash: true })
const textOf = async (cms: Cms, id: string, draft = false) =>
  JSON.stringify((await stored(cms, id, draft)).body)

const trash = (cms: Cms, at: string) =>
  cms.http('PATCH', at, {
    token: people.editor.token,
    body: { deletedAt: new Date().toISOString() },
  })
const untrash = (cms: Cms, at: string, changes: object = {}) =>
  cms.http('PATCH', `${at}?trash=true`, {
    token: people.editor.token,
    body: { deletedAt: null, ...changes },
  })

describe('a version that is restored', () => {
  test('is refused with its passages when its text is copied, by the API', async ({ cms }) => {
    people = await createPeople(cms)
    await addSource(cms)
    await runJobs(cms)
    const { id, version } = await mendedPost(cms)
    const { token } = people.editor
    const refused = await cms.http('POST', `/api/posts/versions/${version}`, { token })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      errors: [{ data: { code: 'originality', reasons: [{ title: 'The old paper' }] } }],
    })
    expect(await textOf(cms, id)).not.toContain('ferrymen')
    expect(await textOf(cms, id, true)).not.toContain('ferrymen')
  })

  test('is refused to the local API all the same', async ({ cms }) => {
    const { id, version } = await mendedPost(cms)
    await expect(
      cms.payload.restoreVersion({ collection: 'posts', id: version }),
    ).rejects.toMatchObject({ status: 422, data: { code: 'originality' } })
    expect(await textOf(cms, id)).not.toContain('ferrymen')
  })

  // Payload's local API cannot restore as a draft.
  test('comes back as a draft, which the public does not read', async ({ cms }) => {
    const { token } = people.editor
    const { id, at, version } = await mendedPost(cms)
    const answer = await cms.http('POST', `/api/posts/versions/${version}?draft=true`, { token })
    expect(answer.status).toBe(200)
    expect(await stored(cms, id, true)).toMatchObject({ _status: 'draft' })
    expect(await textOf(cms, id, true)).toContain('ferrymen')
    expect(await stored(cms, id)).toMatchObject({ _status: 'published' })
    expect(await textOf(cms, id)).not.toContain('ferrymen')
    // Publishing it is another step, and the gate stands there.
    const published = await cms.http('PATCH', at, { token, body: { _status: 'published' } })
    expect(published.status).toBe(422)
  })

  test('is public at once when its text is one’s own or decided, and checked behind', async ({
    cms,
  }) => {
    const { id, version } = await mendedPost(cms)
    const store = await openFingerprintStore(cms.payload)
    const indexed = async () => (await store.texts([`posts:${id}`])).get(`posts:${id}`)
    await runJobs(cms)
    expect(await indexed()).not.toContain('ferrymen')
    // Another draft with the copied text, so that there is a match to decide on.
    const { token } = people.editor
    await cms.http('PATCH', `/api/posts/${id}?draft=true`, {
      token,
      body: { body: body(own, copied), _status: 'draft' },
    })
    await runJobs(cms)
    const pairs = await cms.payload.find({
      collection: 'originality-pairs',
      where: { post: { equals: id } },
    })
    expect(pairs.docs.length).toBeGreaterThan(0)
    for (const { id: pair } of pairs.docs) {
      // oxlint-disable-next-line no-await-in-loop -- one match after the other
      const decided = await cms.http('PATCH', `/api/originality/pairs/${pair}`, {
        token,
        body: { decision: 'licensed', note: 'By contract.' },
      })
      expect(decided.status).toBe(200)
    }
    const restored = await cms.http('POST', `/api/posts/versions/${version}`, { token })
    expect(restored.status).toBe(200)
    expect(await stored(cms, id)).toMatchObject({ _status: 'published' })
    expect(await textOf(cms, id)).toContain('ferrymen')
    await runJobs(cms)
    expect(await indexed()).toContain('ferrymen')
  })

  test('as a draft needs no right to publish', async ({ cms }) => {
    const { id, version } = await mendedPost(cms)
    await cms.payload.db.updateOne({
      collection: 'posts',
      id,
      data: { owner: people.author.id },
    })
    const { token } = people.author
    const publicly = await cms.http('POST', `/api/posts/versions/${version}`, { token })
    expect(publicly.status).toBe(403)
    const answer = await cms.http('POST', `/api/posts/versions/${version}?draft=true`, { token })
    expect(answer.status).toBe(200)
    expect(await textOf(cms, id)).not.toContain('ferrymen')
  })
})

describe('a post that comes back from the trash', () => {
  const trashed = async (cms: Cms, ...paragraphs: string[]) => {
    const made = await cms.http('POST', '/api/posts', {
      token: people.editor.token,
      body: { title: 'ফেরা', body: body(...paragraphs), _status: 'published', ...reason },
    })
    const { id } = ((await made.json()) as { doc: { id: string } }).doc
    const at = `/api/posts/${id}`
    expect((await trash(cms, at)).status).toBe(200)
    await runJobs(cms)
    return { id, at }
  }

  test('is refused when it would be public with copied text, and stays in the trash', async ({
    cms,
  }) => {
    const { id, at } = await trashed(cms, own, copied)
    for (const changes of [{}, { _status: 'published' }]) {
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      const refused = await untrash(cms, at, changes)
      expect(refused.status).toBe(422)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await stored(cms, id)).deletedAt).toBeTruthy()
    }
    await expect(
      cms.payload.update({ collection: 'posts', id, data: { deletedAt: null }, trash: true }),
    ).rejects.toMatchObject({ status: 422 })
    const many = await cms.http('PATCH', `/api/posts?trash=true&where[id][equals]=${id}`, {
      token: people.editor.token,
      body: { deletedAt: null },
    })
    expect(many.status).toBe(400)
    expect((await stored(cms, id)).deletedAt).toBeTruthy()
  })

  test('comes back as a draft, or with a reason', async ({ cms }) => {
    const asDraft = await trashed(cms, own, copied)
    expect((await untrash(cms, asDraft.at, { _status: 'draft' })).status).toBe(200)
    expect(await stored(cms, asDraft.id)).toMatchObject({ _status: 'draft' })
    const withReason = await trashed(cms, own, copied)
    expect((await untrash(cms, withReason.at, reason)).status).toBe(200)
    expect(await stored(cms, withReason.id)).toMatchObject({ _status: 'published' })
    expect((await stored(cms, withReason.id)).deletedAt ?? null).toBeNull()
  })

  test('is compared with others again, and they with it', async ({ cms }) => {
    const text =
      'ধান কাটার পরে মাঠে যে খড় পড়ে থাকে তা আমরা পোড়াই না, গরুর জন্য আঁটি বেঁধে গোয়ালের চালে তুলে রাখি। বৃষ্টির দিনে সেই খড়েই মাসখানেক চলে যায়, বাজার থেকে কিছুই কিনতে হয় না, আর মাটির জোরও কমে না।'
    const { id, at } = await trashed(cms, text)
    const store = await openFingerprintStore(cms.payload)
    const document = `posts:${id}`
    expect((await store.texts([document])).size).toBe(0)
    expect((await untrash(cms, at)).status).toBe(200)
    await runJobs(cms)
    expect((await store.texts([document])).size).toBe(1)
    const refused = await cms.http('POST', '/api/posts', {
      token: people.admin.token,
      body: { title: 'অন্য কেউ', body: body(text), _status: 'published' },
    })
    expect(refused.status).toBe(422)
  })
})
