import { spawnSync } from 'node:child_process'

/** Brings the generated files up to date: types of the collections and the map of admin components. */
for (const command of ['generate:types', 'generate:importmap']) {
  const result = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'node_modules/payload/bin.js', command],
    {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', PAYLOAD_SECRET: 'generate-only' },
    },
  )
  if (result.status !== 0) process.exit(result.status ?? 1)
}
