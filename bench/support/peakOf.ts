/** The most memory that a process held, in bytes, from what it said on stderr (`reportPeak`). */
export const peakOf = (said: string): number =>
  Number(/peak-kilobytes=(\d+)/.exec(said)?.[1]) * 1024
