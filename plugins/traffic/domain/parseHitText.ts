import type { HitBody } from './hitBody'
import { type BodyProblem, readHitBody } from './readHitBody'

/** A body as text: JSON, whatever its type says, since a beacon without a preflight must call itself text. Never throws. */
export const parseHitText = (text: string): HitBody | BodyProblem => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { field: 'body', message: 'is not JSON' }
  }
  return readHitBody(value)
}
