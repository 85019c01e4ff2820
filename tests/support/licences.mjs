import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Checks the licence of every package of the production tree: Ekagro is MIT, and no AGPL, GPL or SSPL may come along.
 * A package that gives a choice is fine when one of the choices is.
 */
const forbidden = /\b(A?GPL|SSPL|BUSL|Commons-Clause)\b|^A?GPL|^SSPL/i
/** Read by hand, since their package.json names no licence; each with what was found. */
const known = {}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const problems = []
let count = 0
for (const [place, entry] of Object.entries(lock.packages)) {
  if (place === '' || entry.dev || entry.devOptional || entry.link) continue
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  count += 1
  const licence = licenceOf({ place, entry }) ?? known[name]
  if (!licence) {
    if (!entry.optional) problems.push(`${name}: no licence named`)
    continue
  }
  if (!isAllowed(licence)) problems.push(`${name}: ${licence}`)
}

function licenceOf({ place, entry }) {
  if (entry.license) return entry.license
  try {
    const { license, licenses } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'))
    if (typeof license === 'string') return license
    if (license?.type) return license.type
    return licenses?.map(({ type }) => type).join(' OR ')
  } catch {
    return undefined
  }
}

function isAllowed(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) =>
      choice
        .split(/\s+AND\s+/i)
        .every((part) => !forbidden.test(part.replace(/\bLGPL[\w.-]*/gi, ''))),
    )
}

if (problems.length > 0) {
  process.stderr.write(
    `Licences that may not be in the production tree:\n  ${problems.join('\n  ')}\n`,
  )
  process.exit(1)
}
process.stdout.write(`${count} production packages, no AGPL, GPL or SSPL.\n`)
