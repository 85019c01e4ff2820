import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { buildAll, isBuilt } from '../src/server/build.mjs'
import { bundle } from '../src/server/bundle.mjs'
import { runNode } from '../src/server/runNode.mjs'

/** What can be measured: the files it is made of, and whether it needs the product built. */
const benches = {
  import: {
    entryPoints: { 'bench/import': 'bench/import.ts', ekagro: 'src/cli/main.ts' },
    needsBuild: false,
  },
  niche: { entryPoints: { 'bench/niche': 'bench/niche.ts' }, needsBuild: false },
  originality: {
    entryPoints: {
      'bench/originality': 'bench/originality.ts',
      'bench/originality/speed/work': 'bench/originality/speed/work.ts',
      'bench/originality/peers/work': 'bench/originality/peers/work.ts',
      'bench/originality/publish/work': 'bench/originality/publish/work.ts',
      ekagro: 'src/cli/main.ts',
    },
    needsBuild: false,
  },
  quality: {
    entryPoints: { 'bench/quality': 'bench/quality.ts', ekagro: 'src/cli/main.ts' },
    needsBuild: false,
  },
  readiness: {
    entryPoints: {
      'bench/readiness': 'bench/readiness.ts',
      'bench/readiness/work': 'bench/readiness/work.ts',
      ekagro: 'src/cli/main.ts',
      worker: 'src/work/worker.ts',
    },
    needsBuild: false,
  },
  rest: {
    entryPoints: {
      'bench/rest': 'bench/rest.ts',
      'bench/rest/seed': 'bench/rest/seed.ts',
      'bench/rest/ceiling': 'bench/rest/ceiling.ts',
      'bench/rest/load/work': 'bench/rest/load/work.ts',
    },
    needsBuild: true,
  },
  traffic: {
    entryPoints: {
      'bench/traffic': 'bench/traffic.ts',
      'bench/traffic/seed': 'bench/traffic/seed.ts',
      'bench/traffic/load/work': 'bench/traffic/load/work.ts',
      'bench/traffic/plain/work': 'bench/traffic/plain/work.ts',
    },
    needsBuild: true,
  },
}

const usage = `npm run --silent bench -- <name> [--quick] [--json]\nNames: ${Object.keys(benches).join(', ')}.`

const refuse = (problem) => {
  process.stderr.write(`bench: ${problem}\n${usage}\n`)
  process.exit(2)
}

const readArguments = () => {
  try {
    return parseArgs({
      options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    return refuse(error.message)
  }
}

process.chdir(path.resolve(import.meta.dirname, '..'))
const { positionals } = readArguments()
const [name, ...rest] = positionals
if (name === undefined) refuse('say which bench to run.')
if (rest.length > 0) refuse(`one bench at a time; "${rest.join(' ')}" is too much.`)
if (!Object.hasOwn(benches, name)) refuse(`there is no bench "${name}".`)

const { entryPoints, needsBuild } = benches[name]
if (needsBuild && process.env.EKAGRO_PREBUILT !== '1' && !isBuilt()) {
  process.stderr.write('Building the product first; this takes about a minute …\n')
  await buildAll()
}
if (needsBuild && !existsSync('dist/server.js')) refuse('dist/server.js is missing; npm run build.')

mkdirSync('dist', { recursive: true })
await bundle(entryPoints)
await runNode({
  args: [
    '-C',
    'production',
    '--enable-source-maps',
    `dist/bench/${name}.js`,
    ...process.argv.slice(2).filter((argument) => argument !== name),
  ],
  env: { NODE_ENV: 'production', LOG_LEVEL: 'error' },
})
