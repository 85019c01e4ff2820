import { startError } from '../../cms/startError'
import { type Kind, type Limits, usualLimits } from './kinds'

/**
 * The limits as EKAGRO_LIMITS gives them, such as `read=600/60 login=10/300` (so many in so many seconds, 0 for any number), the others as
 * usual; `off` for none at all. Throws errors with code `start-refused`.
 */
export const readLimits = (setting: string | undefined): Limits => {
  const limits = { ...usualLimits }
  if (!setting?.trim()) return limits
  const kinds = Object.keys(limits) as Kind[]
  if (setting.trim() === 'off') {
    for (const kind of kinds) limits[kind] = { most: 0, seconds: 60 }
    return limits
  }
  for (const part of setting.trim().split(/[\s,]+/)) {
    const found = /^(\w+)=(\d{1,9})(?:\/(\d{1,5}))?$/.exec(part)
    const kind = kinds.find((one) => one === found?.[1])
    const seconds = Number(found?.[3] ?? 60)
    if (!found || !kind || seconds === 0) {
      throw startError(
        `EKAGRO_LIMITS has "${part}", which is not like read=600/60 with one of ${kinds.join(', ')}; correct it, or unset it for the usual limits.`,
      )
    }
    limits[kind] = { most: Number(found[2]), seconds }
  }
  return limits
}
