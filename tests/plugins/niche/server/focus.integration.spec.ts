import { describe, expect } from 'vitest'

import type {
  FocusAnswer,
  PostNicheAnswer,
} from '../../../../plugins/niche/components/nicheAnswers'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { createPeople, type Person } from '../../../support/people'
import { texts } from '../texts'

let people: Record<'admin' | 'editor' | 'author', Person>
const posts: Record<string, string> = {}

const ask = async <Answer>(cms: Cms, path: string, by = people.editor): Promise<Answer> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a slow machine says how far it is (202), until it has the answer
    const response = await cms.http('GET', path, { token: by.token })
    if (response.status === 202) continue
    expect(response.status).toBe(200)
    // oxlint-disable-next-line no-await-in-loop -- as above
    return (await response.json()) as Answer
  }
}
const focusOf = (cms: Cms) => ask<FocusAnswer>(cms, '/api/niche/focus')
const nicheOf = (cms: Cms, name: string) =>
  ask<PostNicheAnswer>(cms, `/api/posts/${posts[name]}/niche`)

const tell = (cms: Cms, data: object, by = people.editor) =>
  cms.http('POST', '/api/niche/confirmations', { token: by.token, body: data })

const publish = async (
  { payload }: Cms,
  name: string,
  text: string,
  categories: string[] = [],
): Promise<void> => {
  const { id } = await payload.create({
    collection: 'posts',
    data: { title: name, slug: name, body: body(text), categories, _status: 'published' },
  })
  posts[name] = String(id)
}

const choose = (cms: Cms, data: object, by = people.admin) =>
  cms.http('POST', '/api/globals/blog', { token: by.token, body: data })

const bees =
  'মৌচাকের পাশে দাঁড়িয়ে মৌমাছির গুঞ্জন শুনলে সময় কেটে যায়। মৌবাক্স খুলে মৌয়ালেরা ধোঁয়া দেন, রানি মৌমাছি সরে যায়, আর মৌচাক থেকে মধু নামানো হয়। সরিষা ফুলের মৌসুমে মৌবাক্স সরিয়ে নেওয়া হয় মাঠে। মৌয়ালের হাতে জাল, মুখে কাপড়, চোখে সতর্কতা। মৌমাছি কামড়ালে তাঁরা হাসেন, বলেন এ তাঁদের রোজকার সঙ্গী।'

describe('the focus of the blog', () => {
  test('is not declared before a subject is chosen', async ({ cms }) => {
    people = await createPeople(cms)
    expect(await focusOf(cms)).toMatchObject({ declared: false, posts: 0, share: null })
    expect((await cms.http('GET', '/api/niche/focus')).status).toBe(401)
  })

  test('cannot be told before three posts, and names what is off the subject', async ({ cms }) => {
    expect((await choose(cms, { nichePreset: 'sports' })).status).toBe(200)
    const category = async (title: string) =>
      String((await cms.payload.create({ collection: 'categories', data: { title } })).id)
    const filled = await category('ক্রিকেট')
    const empty = await category('দাবা')
    await publish(cms, 'match', texts.bn.sports, [filled])
    await publish(cms, 'curry', texts.bn.lifestyle)
    expect(await focusOf(cms)).toMatchObject({ declared: true, told: 2, share: null })

    await publish(cms, 'game', texts.en.sports, [filled])
    await publish(cms, 'bees', bees)
    const focus = await focusOf(cms)
    expect(focus).toMatchObject({ told: 4, onSubject: 2, share: 0.5, strayCount: 2 })
    expect(focus.drift).toContainEqual({ subject: 'lifestyle', posts: 1 })
    expect(focus.strays.map(({ title }) => title).sort()).toEqual(['bees', 'curry'])
    expect(focus.emptyCategories).toEqual([{ id: empty, title: 'দাবা' }])
  })

  test('is judged by the numbers that the blog has changed', async ({ cms }) => {
    const change = (changes: { threshold: string; value: number }[]) =>
      cms.payload.updateGlobal({ slug: 'thresholds', data: { changes } as never })
    await change([
      { threshold: 'niche-focus.minimumPosts', value: 5 },
      { threshold: 'niche-focus.onSubjectFrom', value: 0 },
    ])
    expect(await focusOf(cms)).toMatchObject({
      told: 4,
      onSubject: 4,
      share: null,
      strayCount: 0,
      minimumPosts: 5,
    })
    expect((await nicheOf(cms, 'curry')).onSubjectFrom).toBe(0)
    await change([])
    expect((await nicheOf(cms, 'curry')).onSubjectFrom).toBe(0.5)
    expect(await focusOf(cms)).toMatchObject({ told: 4, onSubject: 2, share: 0.5, strayCount: 2 })
  })

  test('keeps who changed the subject, when, and from what to what', async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'niche-changes', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      before: { preset: null },
      after: { preset: 'sports', statement: '', keywords: [] },
      by: people.admin.id,
    })
    await choose(cms, { name: 'খেলার খবর' })
    expect((await cms.payload.count({ collection: 'niche-changes' })).totalDocs).toBe(1)
  })

  test('hears editors alone, and says which field is wrong', async ({ cms }) => {
    const said = { post: posts.curry, isOnSubject: true }
    expect((await tell(cms, said, people.author)).status).toBe(403)
    expect((await cms.http('POST', '/api/niche/confirmations', { body: said })).status).toBe(401)
    const wrong = await tell(cms, { post: posts.curry, isOnSubject: 'yes' })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ errors: [{ data: { field: 'isOnSubject' } }] })
    expect((await tell(cms, { isOnSubject: true })).status).toBe(400)
    const nobody = '01a2057e-0000-7000-8000-000000000000'
    const missing = await tell(cms, { post: nobody, isOnSubject: true })
    expect(missing.status).toBe(404)
    expect(await missing.json()).toMatchObject({
      errors: [{ data: { code: 'not-found', field: 'post' } }],
    })
    const unsaid = await cms.http('DELETE', `/api/niche/confirmations/${posts.curry}`, {
      token: people.editor.token,
    })
    expect(unsaid.status).toBe(404)
  })

  test('learns from confirmed posts and judges every post anew', async ({ cms }) => {
    const before = await nicheOf(cms, 'bees')
    expect(before.score).toBeLessThan(0.5)
    for (const name of ['more bees', 'old bees']) await publish(cms, name, `${name} ${bees}`)
    for (const name of ['bees', 'more bees', 'old bees']) {
      const answer = await tell(cms, { post: posts[name], isOnSubject: true })
      expect(answer.status).toBe(200)
    }
    const after = await nicheOf(cms, 'bees')
    expect(after.score!).toBeGreaterThan(before.score!)
    expect(after.terms.some(({ learned }) => learned)).toBe(true)
    expect(after.said).toMatchObject({ isOnSubject: true, by: 'editor' })
    const focus = await focusOf(cms)
    expect(focus.learnedFrom).toEqual({ confirmed: 3, rejected: 0 })
    const seen = focus.strays.find(({ id }) => id === posts.bees)
    expect(seen?.score ?? after.score).toBe(after.score)
  })

  test('takes one word in the place of another, and takes it back', async ({ cms }) => {
    const answer = await tell(cms, { post: posts.bees, isOnSubject: false })
    expect(await answer.json()).toMatchObject({
      isOnSubject: false,
      learnedFrom: { confirmed: 2, rejected: 1 },
    })
    const back = await cms.http('DELETE', `/api/niche/confirmations/${posts.bees}`, {
      token: people.editor.token,
    })
    expect(await back.json()).toMatchObject({ learnedFrom: { confirmed: 2, rejected: 0 } })
    expect((await nicheOf(cms, 'bees')).said).toBeNull()
    expect((await nicheOf(cms, 'bees')).terms.some(({ learned }) => learned)).toBe(false)
  })

  test('forgets a post that is deleted', async ({ cms }) => {
    await cms.payload.delete({ collection: 'posts', id: posts['old bees'] ?? '' })
    const { totalDocs } = await cms.payload.count({ collection: 'niche-confirmations' })
    expect(totalDocs).toBe(1)
  })

  test('keeps what was said of one subject apart from another', async ({ cms }) => {
    expect((await choose(cms, { nichePreset: 'lifestyle' })).status).toBe(200)
    const focus = await focusOf(cms)
    expect(focus.learnedFrom).toEqual({ confirmed: 0, rejected: 0 })
    expect(focus.strays.map(({ title }) => title)).toContain('match')
    expect(focus.strays.map(({ title }) => title)).not.toContain('curry')
    const { docs } = await cms.payload.find({ collection: 'niche-changes', sort: '-at', depth: 0 })
    expect(docs[0]).toMatchObject({ before: { preset: 'sports' }, after: { preset: 'lifestyle' } })
  })

  test('shows the log and the confirmations to editors alone', async ({ cms }) => {
    for (const path of ['/api/niche-confirmations', '/api/niche-changes']) {
      expect((await cms.http('GET', path)).status).toBe(403)
      expect((await cms.http('GET', path, { token: people.author.token })).status).toBe(403)
      expect((await cms.http('GET', path, { token: people.editor.token })).status).toBe(200)
      const made = await cms.http('POST', path, { token: people.admin.token, body: {} })
      expect(made.status).toBe(403)
    }
    expect((await cms.http('GET', '/api/globals/niche-model')).status).toBe(403)
  })
})
