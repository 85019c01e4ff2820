import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { bundle, entryPoints } from './bundle.mjs'
import { hashOfSources } from './sources.mjs'

const hashFile = 'dist/sources.sha256'

/** True when `dist` and `.next` were built from the sources as they stand. */
export const isBuilt = () =>
  existsSync('.next/BUILD_ID') &&
  existsSync(hashFile) &&
  readFileSync(hashFile, 'utf8').trim() === hashOfSources()

/** Builds the admin with Next and our own code with esbuild. Throws when Next fails. */
export const buildAll = async () => {
  const hash = hashOfSources()
  rmSync(hashFile, { force: true })
  mkdirSync('dist', { recursive: true })
  await bundle(entryPoints)
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Next hands its own flags on to its workers wrongly when they are short ones.
      NODE_OPTIONS: '--conditions=production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'build-time-only',
    },
  })
  if (next.status !== 0) throw new Error('Building the admin failed; the lines above say why.')
  writeFileSync(hashFile, `${hash}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll()
}
