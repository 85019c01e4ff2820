import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findChromium } from '../../src/chromium/findChromium'
import { printPdf } from '../../src/chromium/printPdf'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-chromium-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A program in place of Chromium. */
const program = async (name: string, script: string): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return file
}
const writesPdf = `for one in "$@"; do case "$one" in --print-to-pdf=*) printf '%%PDF-' > "\${one#--print-to-pdf=}";; esac; done`
const prints = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('ekagro-print-'))

describe('finding Chromium', () => {
  it('takes the one that is told, and none when that is not there', async () => {
    const told = await program('told', 'true')
    expect(findChromium({ CHROMIUM_PATH: told, PATH: '' })).toBe(told)
    const PATH = folder
    await program('chromium', 'true')
    expect(findChromium({ CHROMIUM_PATH: path.join(folder, 'nowhere'), PATH })).toBeNull()
  })

  it('looks for the usual names on PATH, in absolute folders alone', async () => {
    expect(findChromium({ PATH: `relative:${folder}` })).toBe(path.join(folder, 'chromium'))
    expect(findChromium({ PATH: 'relative' })).toBeNull()
    expect(findChromium({})).toBeNull()
  })
})

describe('printing', () => {
  it('gives what the browser printed, and leaves nothing behind', async () => {
    const before = await prints()
    const chromium = await program('good', writesPdf)
    const pdf = await printPdf({ chromium, html: '<p>x</p>' })
    expect(Buffer.from(pdf).toString()).toBe('%PDF-')
    expect(await prints()).toEqual(before)
  })

  it('tells the browser nothing of our environment, and gives it a profile of its own', async () => {
    process.env.EKAGRO_TEST_SECRET = 'hidden'
    const seen = path.join(folder, 'seen')
    const chromium = await program('spy', `env > ${seen}\necho "$@" >> ${seen}\n${writesPdf}`)
    await printPdf({ chromium, html: '<p>x</p>' })
    delete process.env.EKAGRO_TEST_SECRET
    const text = await readFile(seen, 'utf8')
    expect(text).not.toContain('hidden')
    expect(text).toMatch(/--user-data-dir=\S*ekagro-print-\w+\/profile/u)
    expect(text).toContain('--host-resolver-rules=MAP * ~NOTFOUND')
  })

  it('kills what takes too long, with its helpers', async () => {
    const alive = path.join(folder, 'alive')
    const chromium = await program('slow', `(sleep 3; echo still here > ${alive}) &\nsleep 60`)
    await expect(printPdf({ chromium, html: '', timeLimit: 300 })).rejects.toMatchObject({
      code: 'print-timeout',
    })
    await new Promise((resolve) => setTimeout(resolve, 3500))
    await expect(readFile(alive)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each([
    ['ends badly', 'exit 3'],
    ['prints nothing', 'exit 0'],
  ])('says so when the browser %s', async (_, script) => {
    const chromium = await program('bad', script)
    await expect(printPdf({ chromium, html: '' })).rejects.toMatchObject({ code: 'print-failed' })
  })

  it('says so when the browser cannot be started', async () => {
    const chromium = path.join(folder, 'nowhere')
    await expect(printPdf({ chromium, html: '' })).rejects.toMatchObject({ code: 'print-failed' })
  })

  it('prints one at a time, and turns away whom there is no room for', async () => {
    const log = path.join(folder, 'log')
    const script = `echo begin >> ${log}\nsleep 0.3\n${writesPdf}\necho end >> ${log}`
    const chromium = await program('queue', script)
    const asked = Array.from({ length: 6 }, () => printPdf({ chromium, html: '' }))
    const ended = await Promise.allSettled(asked)
    expect(ended.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'fulfilled'),
      'rejected',
      'rejected',
    ])
    const lines = (await readFile(log, 'utf8')).trim().split('\n')
    expect(lines).toEqual(Array.from({ length: 4 }, () => ['begin', 'end']).flat())
    await expect(printPdf({ chromium, html: '' })).resolves.toBeDefined()
  })
})

const real = findChromium(process.env)
if (!real) process.stderr.write('Skipped: no Chromium found to print with; set CHROMIUM_PATH.\n')

describe.skipIf(!real)('printing by Chromium itself', () => {
  it('makes a PDF, and reaches no server', { timeout: 60_000 }, async () => {
    const asked: string[] = []
    const server = createServer((req, res) => {
      asked.push(req.url ?? '')
      res.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const at = (host: string, name: string) => `http://${host}:${port}/${name}`
    const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${at('127.0.0.1', 'style')}">
      <p>প্রস্তুতি</p><img src="${at('localhost', 'picture')}"><iframe src="${at('127.0.0.1', 'frame')}"></iframe>
      <script>fetch('${at('127.0.0.1', 'script')}')</script>`
    const pdf = await printPdf({ chromium: real!, html })
    server.close()
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(2000)
    expect(asked).toEqual([])
  })
})
