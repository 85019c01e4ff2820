const minute = 60_000
const pauses = [minute, 10 * minute, 60 * minute, 6 * 60 * minute]

/**
 * How long to wait after a mail that was not taken, in milliseconds: a minute, ten, an hour, six; null when it is given up after five attempts.
 * @param attempts made so far, the one that failed included; 1 and up
 */
export const mailPause = (attempts: number): number | null => pauses[attempts - 1] ?? null
