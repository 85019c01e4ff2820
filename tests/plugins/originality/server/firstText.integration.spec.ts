import { describe, expect } from 'vitest'

import { firstTexts } from '../../../../plugins/originality/gather/firstTexts'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { copied, own, runJobs } from './library'

const begin = async ({ payload }: Cms, createdVia: 'import' | 'manual' = 'import') => {
  const { id } = await payload.create({
    collection: 'posts',
    draft: true,
    data: { title: 'আনা লেখা', body: body(copied), createdVia },
    context: { import: true },
  })
  return id
}
const changedOf = async ({ payload }: Cms, id: string) => {
  const { docs } = await payload.find({
    collection: 'originality-checks',
    where: { key: { equals: `${id}:working` } },
  })
  return docs[0]?.changed
}
const write = ({ payload }: Cms, id: string, ...paragraphs: string[]) =>
  payload.update({ collection: 'posts', id, draft: true, data: { body: body(...paragraphs) } })
const versionsOf = ({ payload }: Cms, id: string) =>
  payload.countVersions({ collection: 'posts', where: { parent: { equals: id } } })

describe('the first text of a post that a machine brought', () => {
  test('is remembered when fifty versions have pushed it out', async ({ cms }) => {
    const id = await begin(cms)
    await runJobs(cms)
    expect(await changedOf(cms, id)).toBe(0)
    for (let version = 0; version < 55; version += 1) {
      // oxlint-disable-next-line no-await-in-loop -- version after version
      await write(cms, id, copied, `${own} ${version}`)
    }
    await write(cms, id, own)
    const { docs } = await cms.payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
      depth: 0,
    })
    expect((await versionsOf(cms, id)).totalDocs).toBe(50)
    // No version has the first text by itself any more.
    expect(JSON.stringify(docs[0]?.version.body)).toContain('ইলিশের')
    await runJobs(cms)
    expect(await changedOf(cms, id)).toBe(1)
  })

  test('is made again from the versions where it was lost', async ({ cms }) => {
    const id = await begin(cms)
    await runJobs(cms)
    await firstTexts.forget({ payload: cms.payload, post: id })
    await write(cms, id, copied, own)
    await runJobs(cms)
    const changed = await changedOf(cms, id)
    expect(changed).toBeGreaterThan(0.1)
    expect(changed).toBeLessThan(0.5)
    expect(await firstTexts.read({ payload: cms.payload, post: id })).toBe(copied)
  })

  test('outlasts the trash and goes with its post', async ({ cms }) => {
    const { payload } = cms
    const id = await begin(cms)
    await runJobs(cms)
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'posts', id, data: { deletedAt } })
    await runJobs(cms)
    expect(await firstTexts.read({ payload, post: id })).toBe(copied)
    await payload.delete({ collection: 'posts', id, trash: true })
    expect(await firstTexts.read({ payload, post: id })).toBeNull()
  })

  test('is not kept of a post that a person began', async ({ cms }) => {
    const { payload } = cms
    const id = await begin(cms, 'manual')
    await runJobs(cms)
    expect(await changedOf(cms, id)).toBeNull()
    expect(await firstTexts.read({ payload, post: id })).toBeNull()
    // Deleting what has none is no error.
    await payload.delete({ collection: 'posts', id })
  })

  test('is shown to nobody by the API', async ({ cms }) => {
    for (const path of ['/api/payload-kv', '/api/payload-kv?where[key][like]=originality']) {
      // oxlint-disable-next-line no-await-in-loop -- one door after the other
      expect([401, 403, 404]).toContain((await cms.http('GET', path)).status)
    }
  })
})
