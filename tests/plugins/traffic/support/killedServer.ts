import { createServer } from 'node:http'
import path from 'node:path'

import { makeCounter } from '../../../../plugins/traffic/count/makeCounter'
import type { HitBody } from '../../../../plugins/traffic/domain/hitBody'
import { parseHitText } from '../../../../plugins/traffic/domain/parseHitText'
import { visitorMemory } from '../../../../plugins/traffic/domain/visitorMemory'
import { journalFiles } from '../../../../plugins/traffic/journal/journalFiles'
import { openJournal } from '../../../../plugins/traffic/journal/openJournal'
import { fileSaltStore } from '../../../../plugins/traffic/salts/fileSaltStore'
import { fileStore } from './fileStore'
import { openSettings } from './openSettings'

/** The process that the kill test kills: the counter behind a server of its own, everything in the folder it is given. */
const folder = process.argv[2] ?? ''
const store = await fileStore(path.join(folder, 'traffic.db'))
const journal = await openJournal({
  files: journalFiles(path.join(folder, 'journal')),
  write: store.write,
  report: ({ message }) => process.stderr.write(`${message}\n`),
  // Often, so that a kill falls into every part of the work.
  limits: { rotateAfter: 20, rotateRecords: 50 },
})
const counter = makeCounter({
  settings: () => openSettings,
  journal,
  salts: fileSaltStore(path.join(folder, 'salts')),
  memory: visitorMemory({ most: 1_000 }),
  warn: () => {},
})

const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  request.on('end', () => {
    counter
      .accept({
        headers: new Headers({ 'User-Agent': request.headers['user-agent'] ?? '' }),
        remoteAddress: '203.0.113.1',
        body: parseHitText(text) as HitBody,
        sender: 'reader',
      })
      .then(
        ({ kind }) => response.writeHead(kind === 'counted' ? 202 : 500).end(),
        () => response.writeHead(503).end(),
      )
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`)
})
