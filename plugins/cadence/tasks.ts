import { measureCadence } from './domain/measureCadence'

/** What of cadence is work for the processor: it runs in the worker thread where there is one. */
export const cadenceTasks = {
  'cadence:measure': measureCadence,
}
