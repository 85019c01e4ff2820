import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { findChromium } from './findChromium.mjs'

/**
 * `npm test`: every layer, one after the other. The integration suite runs again on MongoDB where MONGODB_TEST_URL is set,
 * the browser layer where a Chromium is found. The last lines say what did not run, then how many passed and failed.
 */
const reports = mkdtempSync(path.join(tmpdir(), 'ekagro-tests-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const notRun = []

const layer = ({ name, projects, paths = [], options = [], env = {} }) => {
  const file = path.join(reports, `${name.replace(/\W+/g, '-')}.json`)
  process.stdout.write(`\n== ${name}\n`)
  const { MONGODB_TEST_URL: _mongo, ...inherited } = process.env
  const result = spawnSync(
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
    { stdio: 'inherit', env: { ...inherited, LOG_LEVEL: 'fatal', ...env } },
  )
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
  if (result.status !== 0 && report.numFailedTests === 0) totals.failed += 1
}

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

layer({ name: 'unit and contract', projects: ['unit', 'contract'] })
layer({ name: 'integration on SQLite', projects: ['integration'] })

const mongo = process.env.MONGODB_TEST_URL
if (mongo) {
  layer({
    name: 'contract and integration on MongoDB',
    projects: ['contract', 'integration'],
    // The engine for tests refuses now and then to make a collection while another process makes its own.
    options: ['--no-file-parallelism'],
    paths: filesForMongo(),
    env: { MONGODB_TEST_URL: mongo },
  })
} else
  notRun.push(
    'MongoDB: set MONGODB_TEST_URL (mongodb://host/?replicaSet=…) to run the integration suite on it.',
  )

const chromium = findChromium()
if (chromium) layer({ name: 'browser', projects: ['browser'], env: { CHROMIUM_PATH: chromium } })
else notRun.push('Browser: no Chromium found; install one or set CHROMIUM_PATH.')

rmSync(reports, { recursive: true, force: true })
process.stdout.write('\n')
for (const line of notRun) process.stdout.write(`Did not run. ${line}\n`)
if (totals.skipped > 0)
  process.stdout.write(`${totals.skipped} tests were skipped; their lines above say why.\n`)
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)
