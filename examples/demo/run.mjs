import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { buildAll, isBuilt } from '../../src/server/build.mjs'
import { bundle } from '../../src/server/bundle.mjs'
import { runNode } from '../../src/server/runNode.mjs'

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'bn' }, 'report-only': { type: 'boolean' } },
})
if (values.language !== 'bn' && values.language !== 'en') {
  process.stderr.write('--language is bn or en.\n')
  process.exit(2)
}

const directory = `data/demo-${values.language}`
rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })
const env = {
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  DATABASE_URL: `file:${directory}/blog.db`,
  EKAGRO_MEDIA_DIRECTORY: `${directory}/media`,
  DEMO_LANGUAGE: values.language,
}
delete env.PAYLOAD_SECRET

await bundle({ demo: 'examples/demo/main.ts' })
const seeded = spawnSync(
  process.execPath,
  ['-C', 'production', '--enable-source-maps', 'dist/demo.js'],
  {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  },
)
if (seeded.status !== 0) process.exit(seeded.status ?? 1)
const { email, password } = JSON.parse(seeded.stdout)
if (values['report-only']) process.exit(0)

if (!isBuilt()) {
  process.stderr.write('\nBuilding the admin, about a minute; the report above needed no build …\n')
  const started = Date.now()
  const ticking = setInterval(() => {
    process.stderr.write(`  building: ${Math.round((Date.now() - started) / 1000)} s\n`)
  }, 10_000)
  await buildAll()
  clearInterval(ticking)
}
process.stderr.write(`\nSign in with  ${email}  and  ${password}\n`)
await runNode({ args: ['-C', 'production', 'dist/server.js'], env: { ...env, LOG_LEVEL: 'info' } })
