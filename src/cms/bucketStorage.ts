import type { Plugin } from 'payload'

import type { Bucket } from './bucket'

/**
 * Keeps the pictures in an S3 bucket instead of a folder. They are still read through `/api/media/file/…`, so the bucket may be closed
 * to the public and addresses stay what they were. Loaded only where it is on: the client of S3 is large.
 */
export const bucketStorage = async (bucket: Bucket): Promise<Plugin> => {
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const { name, region, endpoint, accessKeyId, secretAccessKey } = bucket
  return s3Storage({
    bucket: name,
    clientCacheKey: `s3:${endpoint ?? region}:${name}`,
    collections: { media: true },
    config: {
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Services other than Amazon's mostly know a bucket by its path alone, and not the newer checksums.
      ...(endpoint
        ? {
            endpoint,
            forcePathStyle: true,
            requestChecksumCalculation: 'WHEN_REQUIRED',
            responseChecksumValidation: 'WHEN_REQUIRED',
          }
        : {}),
    },
  })
}
