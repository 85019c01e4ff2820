/** An error that stops the start with one line for the person at the terminal. */
export const startError = (message: string): Error & { code: 'start-refused' } =>
  Object.assign(new Error(message), { code: 'start-refused' as const })
