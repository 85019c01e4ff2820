import path from 'node:path'

import { getPayload } from 'payload'

import { defineCms } from '../../../../payload.config'
import { qualityAnalyser } from '../../../../plugins/quality/analyser'
import { rebuildFacts } from '../../../../plugins/readiness/gather/rebuildFacts'
import { readinessTasks } from '../../../../plugins/readiness/tasks'
import type { Analyser } from '../../../../src/check/analyser'

/** Rebuilds the facts of the blog in a folder, and kills its own process (SIGKILL) at the 150th text. A test starts it and looks at what stayed. */
const [directory = '', version = '1'] = process.argv.slice(2)

const payload = await getPayload({
  config: defineCms({
    databaseUrl: `file:${path.join(directory, 'blog.db')}`,
    secret: 'only-for-tests',
    mediaDirectory: path.join(directory, 'media'),
    journalDirectory: path.join(directory, 'traffic-journal'),
    saltDirectory: path.join(directory, 'traffic-salts'),
    smtpUrl: null,
    mailFrom: 'Ekagro <ekagro@blog.test>',
    serverUrl: null,
    address: 'http://admin.blog.test',
    origins: ['http://admin.blog.test'],
    webhookOrigins: [],
    bucket: null,
  }),
})
let analysed = 0
const analysers: Analyser[] = [
  {
    ...qualityAnalyser,
    version: Number(version),
    analyse: (...given) => {
      analysed += 1
      if (analysed === 150) process.kill(process.pid, 'SIGKILL')
      return qualityAnalyser.analyse(...given)
    },
  },
]
await rebuildFacts({ payload, analysers, tasks: readinessTasks({ analysers, checks: [] }) })
