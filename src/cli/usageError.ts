/** A call that cannot be understood: told with the command's usage, exit 2. */
export const usageError = (message: string): Error & { code: 'usage' } =>
  Object.assign(new Error(message), { code: 'usage' as const })
