import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const roots = [
  'collections',
  'plugins',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]

/** The hash of everything that a build is made of; two equal hashes mean the build that stands is current. */
export const hashOfSources = () => {
  const hash = createHash('sha256')
  for (const root of roots) addTo(hash, root)
  return hash.digest('hex')
}

const addTo = (hash, file) => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isDirectory()) {
    for (const name of readdirSync(file).sort()) addTo(hash, path.join(file, name))
    return
  }
  hash.update(`${file.split(path.sep).join('/')}\0`)
  hash.update(readFileSync(file))
}
