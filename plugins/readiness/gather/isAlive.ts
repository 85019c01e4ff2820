const silence = 2 * 60_000

/** A running report tells of itself as it goes; one silent for two minutes died with its process. */
export const isAlive = ({ updatedAt }: { updatedAt: string }): boolean =>
  Date.now() - Date.parse(updatedAt) < silence
