import type { BlogPlaces } from '../../plugins/portability/backup/backUp'
import { readEnvironment } from '../cms/readEnvironment'

/** Where the blog of this environment keeps what a backup takes. */
export const placesOf = (env: Record<string, string | undefined>): BlogPlaces => {
  const { databaseUrl, mediaDirectory, bucket } = readEnvironment(env)
  return { databaseUrl, mediaDirectory, isMediaInBucket: bucket !== null }
}
