import { describe, expect } from 'vitest'

import { analysers, checks, readers } from '../../../plugins/measures'
import { qualityChecks } from '../../../plugins/quality/checks'
import { makeReport } from '../../../plugins/readiness/gather/makeReport'
import { readinessTasks } from '../../../plugins/readiness/tasks'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'
import { bad, good, middling, type StatePost } from './statesBlogs'

const judged = qualityChecks.map(({ rule }) => rule.id)

/** The status of each check of quality in a report of the blog as it stands. */
const statuses = async ({ payload }: Cms): Promise<Record<string, string>> => {
  const { checks: found } = await makeReport({
    payload,
    analysers,
    readers,
    tasks: readinessTasks({ analysers, checks }),
    now: new Date(),
  })
  return Object.fromEntries(
    found.flatMap(({ id, status }) => (judged.includes(id) ? [[id, status]] : [])),
  )
}

const empty = async ({ payload }: Cms): Promise<void> => {
  for (const collection of ['posts', 'tags'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    await payload.delete({ collection, where: { id: { exists: true } } })
  }
}

/** Publishes the posts of a blog and gives their ids by title. */
const fill = async (
  { payload }: Cms,
  posts: readonly StatePost[],
): Promise<Map<string, string>> => {
  const tags = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const { title, language, nodes, tags: named = [] } of posts) {
    for (const name of named) {
      if (tags.has(name)) continue
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      const { id } = await payload.create({ collection: 'tags', data: { title: name } })
      tags.set(name, String(id))
    }
    // oxlint-disable-next-line no-await-in-loop -- as above, and in the order of their dates
    const { id } = await payload.create({
      collection: 'posts',
      data: {
        title,
        ...(language ? { language: language as 'en' } : {}),
        body: {
          root: {
            type: 'root',
            format: '',
            indent: 0,
            version: 1,
            direction: 'ltr',
            children: nodes,
          },
        },
        tags: named.flatMap((name) => tags.get(name) ?? []),
        _status: 'published',
      },
      context: { import: true },
    })
    ids.set(title, String(id))
  }
  return ids
}

describe('the checks of quality in a report', () => {
  test('of a blog without posts cannot say', async ({ cms }) => {
    await cms.payload.updateGlobal({ slug: 'originality', data: { gate: 'off' } })
    await cms.payload.updateGlobal({ slug: 'blog', data: { language: 'en' } })
    expect(await statuses(cms)).toEqual({
      'content-substantive-count': 'fail',
      'content-depth-median': 'unknown',
      'content-thin-share': 'unknown',
      'content-full-sentences': 'unknown',
      'content-no-placeholder': 'unknown',
      'content-own-text-vs-media': 'unknown',
      'content-language-supported': 'unknown',
      'content-thin-archives': 'n/a',
      'content-titles': 'unknown',
      'niche-restricted': 'unknown',
      'policy-prohibited': 'unknown',
      'policy-click-encouragement': 'unknown',
      'policy-search-spam': 'unknown',
    })
  })

  test('of a blog with nothing to mend pass', async ({ cms }) => {
    await fill(cms, good)
    const found = await statuses(cms)
    expect(found).toEqual(Object.fromEntries(judged.map((id) => [id, 'pass'])))
  })

  test('of a blog with a thing to mend for each of them warn', async ({ cms }) => {
    await empty(cms)
    await fill(cms, middling)
    expect(await statuses(cms)).toEqual(Object.fromEntries(judged.map((id) => [id, 'warn'])))
  })

  test('of a blog that nobody should apply with fail', async ({ cms }) => {
    await empty(cms)
    const ids = await fill(cms, bad)
    // Of what the screen suspects nothing fails before a person has said so.
    const { 'policy-prohibited': prohibited, 'niche-restricted': restricted } = await statuses(cms)
    expect([prohibited, restricted]).toEqual(['unknown', 'warn'])
    const { editor } = await createPeople(cms)
    for (const [title, category] of [
      ['Papers', 'forgery'],
      ['Games', 'gambling'],
      ['Other games', 'gambling'],
      ['More games', 'gambling'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as an editor does
      const { status } = await cms.http('POST', `/api/quality/posts/${ids.get(title)}`, {
        token: editor.token,
        body: { category, verdict: 'confirmed' },
      })
      expect(status).toBe(200)
    }
    expect(await statuses(cms)).toEqual(Object.fromEntries(judged.map((id) => [id, 'fail'])))
  })
})
