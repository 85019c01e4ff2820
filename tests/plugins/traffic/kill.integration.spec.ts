import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, describe, expect, it } from 'vitest'

import { journalFiles } from '../../../plugins/traffic/journal/journalFiles'
import { openJournal } from '../../../plugins/traffic/journal/openJournal'
import { fileStore } from './support/fileStore'

const kills = 10
const senders = 16
const file = path.join(import.meta.dirname, 'support/killedServer.ts')
const agentOfReader = 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0'

const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

const startChild = async (folder: string): Promise<{ child: ChildProcess; port: number }> => {
  const child = spawn(process.execPath, ['-C', 'development', '--import', 'tsx', file, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The child ended with ${code}.`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /port (\d+)/.exec(chunk.toString())?.[1]
      if (found) resolve(Number(found))
    })
  })
  child.removeAllListeners('exit')
  return { child, port }
}

/** Sends one hit; the status of the answer, or 0 when the connection broke. */
const send = ({
  port,
  agent,
  page,
}: {
  port: number
  agent: Agent
  page: string
}): Promise<number> =>
  new Promise((resolve) => {
    const body = JSON.stringify({ url: `https://blog.example${page}` })
    const headers = { 'User-Agent': agentOfReader, 'Content-Length': body.length }
    const sent = request(
      { host: '127.0.0.1', port, method: 'POST', headers, agent },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', () => resolve(0))
    sent.end(body)
  })

describe('a process that is killed while hits come in', () => {
  it(`${kills} times loses no acknowledged hit and counts none twice`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-kill-'))
    const acknowledged: string[] = []
    let sent = 0
    let left = 0
    for (let round = 0; round < kills; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const { child, port } = await startChild(folder)
      const agent = new Agent({ keepAlive: true, maxSockets: senders })
      let isDead = false
      const sendOn = async (): Promise<void> => {
        while (!isDead) {
          const page = `/hit-${(sent += 1)}`
          // oxlint-disable-next-line no-await-in-loop -- each sender waits for its answer
          const status = await send({ port, agent, page })
          if (status === 202) acknowledged.push(page)
          if (status === 0) return
        }
      }
      const sending = Promise.all(Array.from({ length: senders }, sendOn))
      // Long enough for several segments, and another length each time.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(250 + 37 * round)
      const ended = new Promise<string | null>((resolve) => {
        child.once('exit', (_code, signal) => resolve(signal))
      })
      child.kill('SIGKILL')
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await ended).toBe('SIGKILL')
      isDead = true
      running.delete(child)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await sending
      agent.destroy()
      // oxlint-disable-next-line no-await-in-loop -- as above
      left += (await readdir(path.join(folder, 'journal'))).length
    }
    // Otherwise nothing was tried: no kill fell between an answer and the store.
    expect(left).toBeGreaterThan(0)

    const store = await fileStore(path.join(folder, 'traffic.db'))
    const journal = await openJournal({
      files: journalFiles(path.join(folder, 'journal')),
      write: store.write,
      report: () => {},
    })
    expect(await journal.flush()).toBe(true)
    await journal.close()
    const counted = await store.paths()
    store.close()
    expect(await readdir(path.join(folder, 'journal'))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(kills)
    expect(new Set(counted).size).toBe(counted.length)
    const known = new Set(counted)
    expect(acknowledged.filter((page) => !known.has(page))).toEqual([])
    process.stdout.write(
      `killed ${kills} times: ${acknowledged.length} of ${sent} acknowledged, ${counted.length} counted, ${left} segments left behind\n`,
    )
    await rm(folder, { recursive: true })
  }, 300_000)
})
