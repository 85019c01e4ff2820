import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { findChromium } from '../../src/chromium/findChromium'

const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-chromium-'))
const [near, far] = [path.join(folder, 'near'), path.join(folder, 'far')]
await Promise.all([mkdir(near), mkdir(far)])
const file = path.join(far, 'chromium-browser')
await writeFile(file, '#!/bin/sh\n')
await chmod(file, 0o755)
const dead = path.join(near, 'chromium')
await writeFile(dead, 'not to be run', { mode: 0o644 })
afterAll(() => rm(folder, { recursive: true }))

describe('findChromium', () => {
  const PATH = `${near}${path.delimiter}relative${path.delimiter}${far}`

  it('looks along the PATH for a file that can be run', () => {
    expect(findChromium({ PATH })).toBe(file)
    expect(findChromium({ PATH: near })).toBeNull()
    expect(findChromium({})).toBeNull()
  })

  it('takes the one that is set, and no other when that is none', () => {
    expect(findChromium({ PATH: near, CHROMIUM_PATH: file })).toBe(file)
    expect(findChromium({ PATH, CHROMIUM_PATH: dead })).toBeNull()
    expect(findChromium({ PATH, CHROMIUM_PATH: 'off' })).toBeNull()
  })
})
