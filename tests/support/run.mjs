import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { findChromium } from './findChromium.mjs'

/**
 * `npm test`: every layer. The integration suite runs again on MongoDB where MONGODB_TEST_URL is set,
 * the browser layer where a Chromium is found; these two at once, since either leaves a core idle. The last lines say what did not run, then how many passed and failed.
 */
const reports = mkdtempSync(path.join(tmpdir(), 'ekagro-tests-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const notRun = []

/** Vitest alone leaves one core free, which is half of two. */
const everyCore = '--maxWorkers=100%'

/** @param options.isShownLater its lines are shown when it is done: it runs beside another layer */
const layer = async ({
  name,
  projects,
  paths = [],
  options = [everyCore],
  env = {},
  isShownLater = false,
}) => {
  const file = path.join(reports, `${name.replace(/\W+/g, '-')}.json`)
  const title = `\n== ${name}\n`
  if (!isShownLater) process.stdout.write(title)
  const { MONGODB_TEST_URL: _mongo, ...inherited } = process.env
  const runner = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...paths,
      ...projects.flatMap((project) => ['--project', project]),
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      '--silent=passed-only',
    ],
    {
      stdio: ['ignore', isShownLater ? 'pipe' : 'inherit', isShownLater ? 'pipe' : 'inherit'],
      env: { ...inherited, LOG_LEVEL: 'fatal', ...env },
    },
  )
  const lines = []
  runner.stdout?.on('data', (chunk) => lines.push(chunk))
  runner.stderr?.on('data', (chunk) => lines.push(chunk))
  const [status] = await once(runner, 'close')
  if (isShownLater) process.stdout.write(Buffer.concat([Buffer.from(title), ...lines]))
  if (!existsSync(file)) {
    process.stdout.write(`${name}: the test runner itself failed.\n`)
    totals.failed += 1
    return
  }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  totals.passed += report.numPassedTests
  totals.failed += report.numFailedTests
  totals.skipped += report.numPendingTests + report.numTodoTests
  // A file that could not be loaded, or an error outside of a test, fails no test but fails the run.
  if (status !== 0 && report.numFailedTests === 0) totals.failed += 1
}

/** Minutes each on the engine for tests, and about rules that no database knows of. */
const onRequest = process.env.EKAGRO_TEST_ALL === '1' ? /^$/ : /^tests.(access|plugins.openapi)\b/

/** Files that behave otherwise on MongoDB: they use the whole product, or ask for its address. */
const filesForMongo = () =>
  readdirSync('tests', { recursive: true })
    .map((name) => path.join('tests', name))
    // The server and the command start processes of their own on SQLite: once is enough.
    .filter(
      (file) =>
        /\.(integration|contract)\.spec\.ts$/.test(file) && !/^tests.(server|cli)\b/.test(file),
    )
    .filter((file) => /\/support\/cms'|MONGODB_TEST_URL/.test(readFileSync(file, 'utf8')))

await layer({ name: 'unit and contract', projects: ['unit', 'contract'] })
await layer({ name: 'integration on SQLite', projects: ['integration'] })

const together = []
const chromium = findChromium()
const mongo = process.env.MONGODB_TEST_URL
if (mongo) {
  const onMongo = {
    name: 'contract and integration on MongoDB',
    projects: ['contract', 'integration'],
    // The engine for tests refuses now and then to make a collection while another process makes its own.
    options: ['--no-file-parallelism'],
    paths: filesForMongo().filter((file) => !onRequest.test(file)),
    env: { MONGODB_TEST_URL: mongo },
    isShownLater: chromium !== null,
  }
  together.push(layer(onMongo))
  const left = filesForMongo().filter((file) => onRequest.test(file))
  if (left.length > 0)
    notRun.push(`On MongoDB: ${left.join(', ')}; EKAGRO_TEST_ALL=1 runs them there too.`)
} else
  notRun.push(
    'MongoDB: set MONGODB_TEST_URL (mongodb://host/?replicaSet=…) to run the integration suite on it.',
  )

if (chromium)
  together.push(
    layer({
      name: 'browser',
      projects: ['browser'],
      options: [],
      env: { CHROMIUM_PATH: chromium },
    }),
  )
else notRun.push('Browser: no Chromium found; install one or set CHROMIUM_PATH.')
await Promise.all(together)

rmSync(reports, { recursive: true, force: true })
process.stdout.write('\n')
for (const line of notRun) process.stdout.write(`Did not run. ${line}\n`)
if (totals.skipped > 0)
  process.stdout.write(`${totals.skipped} tests were skipped; their lines above say why.\n`)
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)
