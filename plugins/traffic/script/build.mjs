import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { transformSync } from 'esbuild'

const folder = new URL('.', import.meta.url)

/** The text of `script.ts`: the source without comments, spaces and long names. */
export const builtScript = () => {
  const source = readFileSync(new URL('source.js', folder), 'utf8')
  const { code } = transformSync(source, { minify: true, target: 'es2018' })
  return `/** Made of source.js by build.mjs; a test compares the two. */\n// prettier-ignore\nexport const script = ${JSON.stringify(code)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('script.ts', folder), builtScript())
}
