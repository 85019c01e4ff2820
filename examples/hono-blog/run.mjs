import { bundle } from '../../src/server/bundle.mjs'
import { runNode } from '../../src/server/runNode.mjs'

await bundle({ 'examples/blog': 'examples/hono-blog/main.ts' })
await runNode({ args: ['--enable-source-maps', 'dist/examples/blog.js'], env: { ...process.env } })
