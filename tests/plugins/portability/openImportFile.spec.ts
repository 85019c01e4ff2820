import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { planImport } from '../../../plugins/portability/domain/plan/planImport'
import { openImportFile } from '../../../plugins/portability/store/openImportFile'
import { wxr, wxrItem } from './wxr'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('openImportFile', () => {
  it('reads a file as often as it is asked', async () => {
    const file = path.join(folder, 'blog.xml')
    await writeFile(file, wxr(wxrItem()))
    const { size, bytes } = await openImportFile(file)
    expect(size).toBeGreaterThan(500)
    for (const now of ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']) {
      const plan = await planImport({ bytes: bytes(), now })
      expect(plan.planned).toEqual({ posts: 1, pages: 0 })
    }
  })

  it('names a folder, a missing file and an empty one', async () => {
    await expect(openImportFile(folder)).rejects.toMatchObject({ code: 'file-directory' })
    const missing = path.join(folder, 'none.xml')
    await expect(openImportFile(missing)).rejects.toMatchObject({ code: 'file-missing' })
    await expect(openImportFile(missing)).rejects.toThrow('none.xml')
    const empty = path.join(folder, 'empty.xml')
    await writeFile(empty, '')
    const { bytes } = await openImportFile(empty)
    await expect(planImport({ bytes: bytes(), now: '2026-01-01T00:00:00Z' })).rejects.toMatchObject(
      {
        code: 'file-empty',
      },
    )
  })
})
