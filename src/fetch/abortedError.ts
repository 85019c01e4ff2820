import { fetchError } from './fetchError'

/** The error of a request that its caller gave up. */
export const abortedError = (url: URL): Error =>
  fetchError({
    code: 'aborted',
    address: url,
    problem: 'was given up before it answered',
    wayOut: 'Ask again if it is still wanted.',
  })
