import { describe, expect } from 'vitest'

import type { PresentedReport } from '../../../plugins/readiness/domain/presentReport'
import { openFactsStore } from '../../../plugins/readiness/gather/openFactsStore'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

const words = (count: number, word = 'পড়া') => Array.from({ length: count }, () => word).join(' ')

const runJobs = ({ payload }: Cms) => payload.jobs.run({ allQueues: true, limit: 50, silent: true })

type Latest = {
  report: (PresentedReport & { id: string }) | null
  running: { id: string } | null
  failed: { error: string } | null
}

const latest = async (cms: Cms, token: string, language = 'en'): Promise<Latest> => {
  const response = await cms.http('GET', `/api/readiness?language=${language}`, { token })
  expect(response.status).toBe(200)
  return (await response.json()) as Latest
}

describe('facts', () => {
  test('follow each save, apart for the public and the working text', async ({ cms }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'শিরোনাম', body: body(words(30)), _status: 'published' },
    })
    await runJobs(cms)
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { body: body(words(50)) },
      draft: true,
    })
    await runJobs(cms)
    const store = await openFactsStore(cms.payload)
    const wordsOf = async (state: 'published' | 'working') => {
      const rows = await store.get({ collection: 'posts', ids: [post.id], state })
      const quality = rows.find(({ analyser }) => analyser === 'quality')
      return (quality?.facts as { words: number } | undefined)?.words
    }
    expect(await wordsOf('published')).toBe(30)
    expect(await wordsOf('working')).toBe(50)

    await cms.payload.update({ collection: 'posts', id: post.id, data: { _status: 'draft' } })
    await runJobs(cms)
    expect(await wordsOf('published')).toBeUndefined()

    await cms.payload.delete({ collection: 'posts', id: post.id })
    await runJobs(cms)
    expect(await wordsOf('working')).toBeUndefined()
  })

  test('are asked for once however often a text is saved', async ({ cms }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'A', body: body('one') },
    })
    for (const text of ['two', 'three', 'four']) {
      // oxlint-disable-next-line no-await-in-loop -- one save after the other, as a person types
      await cms.payload.update({
        collection: 'posts',
        id: post.id,
        data: { body: body(text) },
        draft: true,
      })
    }
    const waiting = await cms.payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'analyse-document' } },
    })
    expect(waiting.totalDocs).toBe(1)
    await runJobs(cms)
  })

  test('are shown to whoever may read the draft, and to nobody else', async ({ cms }) => {
    const { author, editor } = await createPeople(cms)
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'A', body: body(words(12)) },
    })
    const at = `/api/readiness/posts/${post.id}`
    expect((await cms.http('GET', at)).status).toBe(401)
    expect((await cms.http('GET', at, { token: author.token })).status).toBe(404)
    const shown = await cms.http('GET', at, { token: editor.token })
    const { facts } = (await shown.json()) as { facts: { quality: { words: number } } }
    expect(facts.quality.words).toBe(12)
    expect((await cms.http('GET', '/api/readiness/users/1', { token: editor.token })).status).toBe(
      404,
    )
  })
})

describe('the report', () => {
  test('is asked for by editors, made by a job and read in both languages', async ({ cms }) => {
    const sign = async (role: 'author' | 'editor') =>
      (
        await cms.payload.login({
          collection: 'users',
          data: { email: `${role}@blog.test`, password: 'a long enough password' },
        })
      ).token ?? ''
    const [author, editor] = [await sign('author'), await sign('editor')]
    expect((await cms.http('GET', '/api/readiness')).status).toBe(401)
    expect((await latest(cms, author)).report).toBeNull()
    expect((await cms.http('POST', '/api/readiness/run', { token: author })).status).toBe(403)

    const asked = await cms.http('POST', '/api/readiness/run', { token: editor })
    expect(asked.status).toBe(202)
    const { id } = (await asked.json()) as { id: string }
    const twice = (await (
      await cms.http('POST', '/api/readiness/run', { token: editor })
    ).json()) as { id: string }
    expect(twice.id).toBe(id)
    expect((await latest(cms, editor)).running?.id).toBe(id)

    await runJobs(cms)
    const english = await latest(cms, author, 'en')
    expect(english.running).toBeNull()
    expect(english.report?.id).toBe(id)
    expect(english.report?.verdict).toBe('not-ready')
    expect(english.report?.checks).toHaveLength(60)
    expect(english.report?.coverage.total).toBe(60)
    const bengali = await latest(cms, author, 'bn')
    expect(bengali.report?.verdictTitle).toBe('এখনো প্রস্তুত নয়')
    expect(bengali.report?.verdictText).toMatch(/[০-৯]/)
  })

  test('names every number that the blog changed, and judges by it', async ({ cms }) => {
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: 'admin@blog.test', password: 'a long enough password' },
    })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'Short', body: body(words(20)), _status: 'published' },
    })
    const thin = async () => {
      await cms.http('POST', '/api/readiness/run', { token: token ?? '' })
      await runJobs(cms)
      const { report } = await latest(cms, token ?? '')
      return {
        report,
        status: report?.checks.find(({ id }) => id === 'content-thin-share')?.status,
      }
    }
    expect((await thin()).status).toBe('fail')
    await cms.payload.updateGlobal({
      slug: 'thresholds',
      data: {
        changes: [
          {
            threshold: 'content-thin-share.minimumWords',
            value: 10,
            reason: 'Short notes are our form.',
          },
        ],
      },
    })
    const changed = await thin()
    expect(changed.status).toBe('pass')
    expect(changed.report?.changedThresholds).toEqual([
      { rule: 'content-thin-share', key: 'minimumWords', from: 300, to: 10 },
    ])
  })

  test('cannot be written by hand', async ({ cms }) => {
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: 'admin@blog.test', password: 'a long enough password' },
    })
    const made = await cms.http('POST', '/api/reports', {
      token: token ?? '',
      body: { state: 'done', verdict: 'ready-to-apply' },
    })
    expect(made.status).toBe(403)
  })
})
