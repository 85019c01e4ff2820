import type { HitBody } from './hitBody'
import { hitBounds } from './hitBounds'

/** What is wrong with a body, in the words of the answer: the field and what it should be. */
export type BodyProblem = { field: string; message: string }

const problem = (field: string, message: string): BodyProblem => ({ field, message })

/**
 * Reads the fields of a hit, from JSON or from the parameters of the image. Unknown fields are left alone, so that a newer
 * script can talk to an older server. Never throws.
 */
export const readHitBody = (value: unknown): HitBody | BodyProblem => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem('body', 'is not a JSON object')
  }
  const fields = value as Record<string, unknown>
  const { kind = 'view' } = fields
  if (kind !== 'view' && kind !== 'engagement') {
    return problem('kind', 'is neither "view" nor "engagement"')
  }
  const url = urlOf(fields.url)
  if (!url) return problem('url', 'is not the http or https address of a page')
  for (const field of ['referrer', 'address', 'agent', 'country'] as const) {
    if (fields[field] !== undefined && typeof fields[field] !== 'string') {
      return problem(field, 'is not a text')
    }
  }
  for (const field of ['missing', 'automated'] as const) {
    if (fields[field] !== undefined && typeof fields[field] !== 'boolean') {
      return problem(field, 'is neither true nor false')
    }
  }
  const seconds = numberOf(fields.seconds, hitBounds.seconds)
  if (seconds === null) return problem('seconds', 'is not a number of 0 or more')
  const depth = numberOf(fields.depth, 100)
  if (depth === null) return problem('depth', 'is not a number of 0 or more')
  if (kind === 'engagement' && fields.seconds === undefined) {
    return problem('seconds', 'is missing')
  }
  return {
    kind,
    url,
    referrer: textOf(fields.referrer, hitBounds.referrer),
    isMissing: fields.missing === true,
    isAutomated: fields.automated === true,
    seconds,
    depth,
    address: textOf(fields.address, hitBounds.address),
    agent: textOf(fields.agent, hitBounds.agent),
    country: textOf(fields.country, 2),
  }
}

const urlOf = (value: unknown): URL | null => {
  if (typeof value !== 'string' || value.length > hitBounds.url || !URL.canParse(value)) return null
  const url = new URL(value)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

/** Lone halves of surrogate pairs become U+FFFD: they are no text, and no database keeps them. */
const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most).replace(loneSurrogates, '\uFFFD') : ''

const loneSurrogates = /\p{Surrogate}/gu

/** A number cut to its bounds, whole; 0 when there is none, null when it is none. */
const numberOf = (value: unknown, most: number): number | null => {
  if (value === undefined) return 0
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null
  return Math.min(most, Math.round(value))
}
