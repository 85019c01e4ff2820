/** Whether an error, or one that caused it, says that there is no space left: of the system, of SQLite, of MongoDB. */
export const isDiskFull = (error: unknown): boolean => {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; depth += 1) {
    const { code, message } = at as Error & { code?: unknown }
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL' || code === 14031)
      return true
    if (/database or disk is full|no space left on device/i.test(message)) return true
    at = at.cause
  }
  return false
}
