import { randomBytes } from 'node:crypto'

import { analysers, checks, messages, readers } from '../../plugins/measures'
import { presentReport } from '../../plugins/readiness/domain/presentReport'
import { keepReport } from '../../plugins/readiness/gather/keepReport'
import { makeReport } from '../../plugins/readiness/gather/makeReport'
import { resolveOptions } from '../../plugins/readiness/options'
import { showProgress } from '../../src/cli/showProgress'
import { showReport } from '../../src/cli/showReport'
import { withCms } from '../../src/cli/withCms'
import { seed } from './seed'

const language = process.env.DEMO_LANGUAGE === 'en' ? 'en' : 'bn'
const email = 'demo@example.com'

// What `run.mjs` reads from stdout is the login alone; the report is for the person and goes to stderr.
await withCms(async (payload) => {
  const now = new Date()
  const writing = showProgress('Writing the demo blog')
  await seed({
    payload,
    directory: `examples/demo/posts/${language}`,
    language,
    now,
    onProgress: writing.tell,
  })
  writing.end()
  const measuring = showProgress('Measuring')
  const options = resolveOptions({ analysers, checks, messages, readers })
  const report = await makeReport({ payload, ...options, now, onProgress: measuring.tell })
  measuring.end()
  await keepReport({ payload, report })
  process.stderr.write(
    `${showReport({ report: presentReport({ report, language, messages }), language })}\n`,
  )
  const password = randomBytes(9).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Demo', role: 'admin' },
  })
  process.stdout.write(`${JSON.stringify({ email, password })}\n`)
})
