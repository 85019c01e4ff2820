import { existsSync } from 'node:fs'

import { runNode } from './runNode.mjs'

// An image is built without the sources of a build and never builds at start.
const { isBuilt, buildAll } = existsSync('src/server/build.mjs')
  ? await import('./build.mjs')
  : { isBuilt: () => true, buildAll: async () => {} }

if (process.env.EKAGRO_PREBUILT !== '1' && !isBuilt()) {
  const started = Date.now()
  process.stderr.write(
    'Building the admin for the first time, or after a change. This takes about a minute …\n',
  )
  await buildAll()
  process.stderr.write(`Built in ${Math.round((Date.now() - started) / 1000)} s.\n`)
}

await runNode({ args: ['-C', 'production', 'dist/server.js'], env: { NODE_ENV: 'production' } })
