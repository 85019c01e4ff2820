import { describe, expect } from 'vitest'

import type { PresentedReport } from '../../../plugins/readiness/domain/presentReport'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople, type Person } from '../../support/people'

const prose = (seed: string) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `On day ${index} of ${seed} we cooked rice with lentils, garlic and a spoon of mustard oil for our guests.`,
  ).join(' ')

const forged =
  'Buy fake passports and fake driving licences here. Order a forged visa today, we ship it.'

const publish = async ({ payload }: Cms, title: string, ...paragraphs: string[]) =>
  payload.create({
    collection: 'posts',
    data: { title, language: 'en', body: body(...paragraphs), _status: 'published' },
  })

/** Runs a report and gives one of its checks. */
const judged = async (cms: Cms, token: string, id: string) => {
  await cms.http('POST', '/api/readiness/run', { token })
  await cms.payload.jobs.run({ allQueues: true, limit: 100, silent: true })
  const response = await cms.http('GET', '/api/readiness?language=en', { token })
  const { report } = (await response.json()) as { report: PresentedReport }
  const check = report.checks.find((one) => one.id === id)
  if (!check) throw new Error(`${id} is not in the report.`)
  return check
}

let people: Record<'admin' | 'editor' | 'author', Person>

describe('the policy screen', () => {
  test('passes harmless posts, warns of a suspicion, and fails only when an editor confirms it', async ({
    cms,
  }) => {
    people = await createPeople(cms)
    // The posts here are alike, which is the gate's business and not ours.
    await cms.payload.updateGlobal({ slug: 'originality', data: { gate: 'off' } })
    const { editor, author } = people
    expect((await judged(cms, editor.token, 'policy-prohibited')).status).toBe('unknown')
    await publish(cms, 'A simple kitchen hack that fixes a crack', prose('spring'))
    expect((await judged(cms, editor.token, 'policy-prohibited')).status).toBe('pass')

    const post = await publish(cms, 'Papers in a hurry', prose('summer'), forged)
    const waiting = await judged(cms, editor.token, 'policy-prohibited')
    expect(waiting.status).toBe('unknown')
    const [item] = waiting.evidence.items
    expect(item).toMatchObject({ kind: 'posts', id: post.id, field: 'body' })
    const text = `${prose('summer')}\n\n${forged}`
    const { offset, length, sentence } = item!.passage!
    expect(forged).toContain(text.slice(offset, offset + length))
    expect(forged).toContain(sentence.replace('…', ''))

    const at = `/api/quality/posts/${post.id}`
    const decide = (token: string | undefined, verdict: string, category = 'forgery') =>
      cms.http('POST', at, { ...(token ? { token } : {}), body: { category, verdict, note: 'x' } })
    expect((await decide(undefined, 'confirmed')).status).toBe(401)
    expect((await decide(author.token, 'confirmed')).status).toBe(403)
    expect((await decide(editor.token, 'perhaps')).status).toBe(400)
    expect((await decide(editor.token, 'confirmed', 'gambling')).status).toBe(409)
    const answer = await decide(editor.token, 'confirmed')
    expect(answer.status).toBe(200)
    const { suspects } = (await answer.json()) as {
      suspects: { category: string; state: string; decision: { by: string; note: string } }[]
    }
    expect(suspects[0]).toMatchObject({
      category: 'forgery',
      state: 'confirmed',
      decision: { by: 'editor', note: 'x' },
    })
    const failed = await judged(cms, editor.token, 'policy-prohibited')
    expect([failed.status, failed.blocks]).toEqual(['fail', 'always'])

    expect((await decide(editor.token, 'dismissed')).status).toBe(200)
    expect((await judged(cms, editor.token, 'policy-prohibited')).status).toBe('pass')
    const kept = await cms.payload.find({ collection: 'policy-decisions', sort: 'at' })
    expect(kept.docs.map(({ verdict }) => verdict)).toEqual(['confirmed', 'dismissed'])
    expect(kept.docs[0]).toMatchObject({ document: post.id, kind: 'posts', byName: 'editor' })
    expect(kept.docs[0]!.revision).toMatch(/^[\da-f]{32}$/)

    // Words that nobody has judged open it again.
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { body: body(prose('summer'), forged, 'Our fake diplomas pass every check.') },
    })
    expect((await judged(cms, editor.token, 'policy-prohibited')).status).toBe('unknown')
    await cms.payload.delete({ collection: 'posts', id: post.id })
  })

  test('says that it has no words for a language', async ({ cms }) => {
    const french =
      'Nous avons préparé le riz avec des lentilles et de l’ail pour nos invités dans la cuisine de la maison. '
    const posts = await Promise.all(
      ['Un', 'Deux', 'Trois'].map((title) =>
        cms.payload.create({
          collection: 'posts',
          data: { title, body: body(french.repeat(5)), _status: 'published' },
        }),
      ),
    )
    const { status, summary, evidence } = await judged(
      cms,
      people.editor.token,
      'policy-prohibited',
    )
    expect(status).toBe('unknown')
    expect(summary).toContain('Not screened')
    expect(evidence.items.map(({ id }) => id).toSorted()).toEqual(
      posts.map(({ id }) => id).toSorted(),
    )
    for (const { id } of posts) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person does
      await cms.payload.delete({ collection: 'posts', id })
    }
  })

  test('is shown to whoever may read the draft', async ({ cms }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Draft', body: body(forged) },
    })
    const at = `/api/quality/posts/${post.id}`
    expect((await cms.http('GET', at)).status).toBe(401)
    expect((await cms.http('GET', at, { token: people.author.token })).status).toBe(404)
    const shown = await cms.http('GET', at, { token: people.editor.token })
    expect(await shown.json()).toMatchObject({
      text: forged,
      suspects: [{ category: 'forgery', tier: 'prohibited', state: 'open' }],
    })
    expect(
      (await cms.http('GET', '/api/quality/users/1', { token: people.editor.token })).status,
    ).toBe(404)
    await cms.payload.delete({ collection: 'posts', id: post.id })
  })
})

describe('the other checks of the policies', () => {
  test('of clicks: pass, warn, fail', async ({ cms }) => {
    const { token } = people.editor
    const id = 'policy-click-encouragement'
    expect((await judged(cms, token, id)).status).toBe('pass')
    const telling = await publish(
      cms,
      'How advertising pays',
      `${prose('autumn')} When visitors tap an ad, the advertiser pays the network.`,
    )
    expect((await judged(cms, token, id)).status).toBe('warn')
    await cms.payload.update({
      collection: 'posts',
      id: telling.id,
      data: { body: body(prose('autumn'), 'দয়া করে আমাদের বিজ্ঞাপনে ক্লিক করুন।') },
    })
    const failed = await judged(cms, token, id)
    expect([failed.status, failed.evidence.items[0]!.id]).toEqual(['fail', telling.id])
    await cms.payload.delete({ collection: 'posts', id: telling.id })
  })

  test('of spam: pass, warn, fail', async ({ cms }) => {
    const { token } = people.editor
    const id = 'policy-search-spam'
    expect((await judged(cms, token, id)).status).toBe('pass')
    const stuffed = `${prose('winter')} ${'phones '.repeat(30)}${'We compare phones with phones. '.repeat(25)}`
    const made = []
    for (const [title, status] of [
      ['First on phones', 'warn'],
      ['Second on phones', 'warn'],
      ['Third on phones', 'fail'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- a report after each
      made.push(await publish(cms, title, stuffed))
      // oxlint-disable-next-line no-await-in-loop -- a report after each
      expect((await judged(cms, token, id)).status).toBe(status)
    }
    for (const { id: post } of made) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cms.payload.delete({ collection: 'posts', id: post })
    }
  })

  test('of restricted subjects: unknown, pass, warn, and fail only by what an editor confirms', async ({
    cms,
  }) => {
    const { token } = people.editor
    const id = 'niche-restricted'
    const { docs } = await cms.payload.find({ collection: 'posts', limit: 0, pagination: false })
    for (const { id: post } of docs) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cms.payload.delete({ collection: 'posts', id: post })
    }
    expect((await judged(cms, token, id)).status).toBe('unknown')
    for (const season of ['one', 'two', 'three', 'four']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await publish(cms, `Rice on ${season}`, prose(season))
    }
    expect((await judged(cms, token, id)).status).toBe('pass')
    const casino = 'Join our online casino and get a welcome bonus on your first deposit.'
    const games = [
      await publish(cms, 'Evening games', prose('five'), casino),
      await publish(cms, 'Evening games again', prose('six'), casino),
    ]
    expect((await judged(cms, token, id)).status).toBe('warn')
    const decide = async (post: string, verdict: string) => {
      const at = `/api/quality/posts/${post}`
      const response = await cms.http('POST', at, {
        token,
        body: { category: 'gambling', verdict },
      })
      expect(response.status).toBe(200)
    }
    for (const { id: post } of games) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await decide(post, 'confirmed')
    }
    const failed = await judged(cms, token, id)
    expect([failed.status, failed.blocks]).toEqual(['fail', 'never'])
    expect(failed.evidence.items.map((item) => item.id).toSorted()).toEqual(
      games.map((game) => game.id).toSorted(),
    )
    for (const { id: post } of games) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await decide(post, 'dismissed')
    }
    expect((await judged(cms, token, id)).status).toBe('pass')
  })
})
