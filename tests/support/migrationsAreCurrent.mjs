import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A change of the collections needs a migration: making one now must find nothing to do. */
const before = readdirSync('src/migrations').sort()
const directory = mkdtempSync(path.join(tmpdir(), 'ekagro-migrations-'))
const result = spawnSync(
  process.execPath,
  [
    '-C',
    'production',
    '--import',
    'tsx',
    'node_modules/payload/bin.js',
    'migrate:create',
    'check',
    '--skip-empty',
  ],
  {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'check-only',
      DATABASE_URL: `file:${directory}/blog.db`,
    },
  },
)
rmSync(directory, { recursive: true, force: true })
const made = readdirSync('src/migrations').filter((name) => !before.includes(name))
if (result.status !== 0 || made.length > 0) {
  for (const name of made) rmSync(path.join('src/migrations', name))
  spawnSync('git', ['checkout', '--', 'src/migrations/index.ts'])
  process.stderr.write(
    made.length > 0
      ? 'The collections changed without a migration: run `npm run payload -- migrate:create <name>` and commit it.\n'
      : `${result.stdout}${result.stderr}`,
  )
  process.exit(1)
}
process.stdout.write('Migrations are current.\n')
