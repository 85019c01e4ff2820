import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds to package-lock.json the optional packages for other systems (binaries of Next, oxlint …) that a registry with only
 * this system's packages left out when the lock was written; `npm ci` refuses a lock without them. Run it after every
 * `npm install`. Changes nothing where the lock is complete.
 */
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
]

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { packages } = lock

/** True when a package is found from a place in the tree, as Node would look for it. */
const isKnown = (place, name) => {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true
    if (base === '') return false
  }
}

let added = 0
for (const [place, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isKnown(place, name)) continue
    const parts = (name.split('/')[1] ?? name).split('-')
    const cpu = processors.find((one) => parts.includes(one))
    const os = systems.find((one) => parts.includes(one))
    if (!cpu || !os) continue
    const isMusl = parts.some((part) => part.startsWith('musl'))
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(isMusl ? { libc: ['musl'] } : {}),
      license: entry.license,
      optional: true,
      os: [os],
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
)
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} packages added.\n`)
