import type { Payload } from 'payload'

import type { SnapshotMedia } from '../../../src/check/snapshot'
import { readSlices } from '../../../src/cms/readSlices'

const columns = {
  filename: { column: 'filename', path: 'filename' },
  externalUrl: { column: 'external_url', path: 'externalUrl' },
  alt: { column: 'alt', path: 'alt' },
  decorative: { column: 'decorative', path: 'decorative' },
  altMissing: { column: 'alt_missing', path: 'altMissing' },
  origin: { column: 'origin', path: 'origin' },
  licence: { column: 'licence', path: 'licence' },
  credit: { column: 'credit', path: 'credit' },
  ownWork: { column: 'own_work', path: 'ownWork' },
}

/** All pictures of the library, as far as a report asks about them. */
export const readMedia = async (payload: Payload): Promise<SnapshotMedia[]> => {
  const media: SnapshotMedia[] = []
  for await (const rows of readSlices({ payload, of: 'media', columns }))
    for (const one of rows)
      media.push({
        id: one.id,
        filename: one.filename ?? one.externalUrl ?? one.id,
        alt: one.alt,
        decorative: isTrue(one.decorative),
        altMissing: isTrue(one.altMissing),
        origin: (one.origin as SnapshotMedia['origin'] | null) ?? 'unknown',
        licence: one.licence,
        credit: one.credit,
        ownWork: isTrue(one.ownWork),
        external: !one.filename && Boolean(one.externalUrl),
      })
  return media
}

/** SQLite keeps a checkbox as a number. */
const isTrue = (value: string | null): boolean => value === '1' || value === 'true'
