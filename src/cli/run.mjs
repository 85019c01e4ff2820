import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { runNode } from '../server/runNode.mjs'

const hashFile = 'dist/ekagro.sha256'

// In an image the bundle is there and its sources are not; elsewhere it is made anew when they changed.
if (process.env.EKAGRO_PREBUILT !== '1') {
  const { hashOfSources } = await import('../server/sources.mjs')
  const hash = hashOfSources()
  const isCurrent =
    existsSync('dist/ekagro.js') &&
    existsSync(hashFile) &&
    readFileSync(hashFile, 'utf8').trim() === hash
  if (!isCurrent) {
    const { bundle, entryPoints } = await import('../server/bundle.mjs')
    mkdirSync('dist', { recursive: true })
    await bundle({ ekagro: entryPoints.ekagro })
    writeFileSync(hashFile, `${hash}\n`)
  }
}

await runNode({
  args: ['-C', 'production', '--enable-source-maps', 'dist/ekagro.js', ...process.argv.slice(2)],
  env: { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' },
})
