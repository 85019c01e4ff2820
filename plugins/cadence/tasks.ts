import { measureCadence } from './domain/measureCadence'
import type { PackedPosts } from './domain/packedPosts'
import { unpackedPosts } from './domain/unpackedPosts'

type Measuring = Omit<Parameters<typeof measureCadence>[0], 'posts'> & { posts: PackedPosts }

/** What of cadence is work for the processor: it runs in the worker thread where there is one. */
export const cadenceTasks = {
  'cadence:measure': ({ posts, ...rest }: Measuring) =>
    measureCadence({ ...rest, posts: unpackedPosts(posts) }),
}
