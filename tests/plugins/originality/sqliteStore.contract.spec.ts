import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { sqliteStore } from '../../../plugins/originality/store/sqliteStore'
import { fingerprintStoreContract } from '../../contracts/fingerprintStore'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-prints-'))
})
afterAll(() => rm(folder, { recursive: true }))

fingerprintStoreContract({
  name: 'sqliteStore',
  open: () => sqliteStore({ url: `file:${path.join(folder, `${files++}.db`)}`, budget: 1_000 }),
})
