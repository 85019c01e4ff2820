const day = 86_400_000

/**
 * How long an application has waited, in whole days, and what Google says of that: a few days as a rule (our reading: up to seven), in some cases
 * two to four weeks (https://support.google.com/adsense/answer/12170222), and nothing of longer.
 * @param options.until now, or when the answer came; milliseconds since 1970
 */
export const waitingTime = ({
  appliedAt,
  until,
}: {
  appliedAt: string
  until: number
}): { days: number; span: 'few-days' | 'weeks' | 'long' } => {
  const days = Math.max(0, Math.floor((until - Date.parse(appliedAt)) / day))
  return { days, span: days <= 7 ? 'few-days' : days <= 28 ? 'weeks' : 'long' }
}
