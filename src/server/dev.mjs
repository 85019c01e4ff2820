import { randomBytes } from 'node:crypto'

import { runNode } from './runNode.mjs'

const port = process.env.PORT ?? '3000'
const token = randomBytes(24).toString('base64url')
process.stderr.write(`With no user yet, open http://127.0.0.1:${port}/api/setup?token=${token}\n`)

await runNode({
  args: [
    'node_modules/next/dist/bin/next',
    'dev',
    '-H',
    process.env.HOST ?? '127.0.0.1',
    '-p',
    port,
  ],
  env: {
    NODE_ENV: 'development',
    NODE_OPTIONS: '--conditions=development',
    NEXT_TELEMETRY_DISABLED: '1',
    EKAGRO_SETUP_TOKEN: token,
    PORT: port,
  },
})
