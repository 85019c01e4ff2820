import type { TrafficBatch } from '../../../../plugins/traffic/domain/trafficStore'

/** What stands where a store would: keeps what it is given, and fails as long as it is told to. */
export const countingStore = () => {
  const batches: TrafficBatch[] = []
  let isDown = false
  return {
    write: async (batch: TrafficBatch): Promise<void> => {
      if (isDown) throw new Error('The store is down.')
      batches.push(batch)
    },
    ids: (): string[] => batches.flatMap(({ hits }) => hits.map(({ id }) => id)),
    batches,
    setDown(value: boolean) {
      isDown = value
    },
  }
}
