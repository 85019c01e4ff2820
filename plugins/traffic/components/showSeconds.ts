import type { Say } from '../../../src/cms/sayIn'

/** A mean reading time in words; null is "not told". */
export const showSeconds = (seconds: number | null, say: Say): string => {
  if (seconds === null) return say('figure:none')
  const whole = Math.round(seconds)
  return whole < 60
    ? say('figure:seconds', { seconds: whole })
    : say('figure:minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 })
}
