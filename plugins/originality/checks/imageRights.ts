import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ownersWords, type Standing, standing } from '../../../src/check/ownersWord'
import { ruleOf } from '../../../src/check/ruleOf'
import type { SnapshotMedia } from '../../../src/check/snapshot'
import { postName, type PostName } from './postName'

type Missing = 'origin' | 'licence' | 'alt'

export type ImageRights = {
  /** Pictures in all, each counted once. */
  total: number
  media: readonly { id: string; filename: string; missing: readonly Missing[] }[]
  /** Pictures that a post shows from an address, without a document in the library. */
  addresses: readonly { post: PostName; url: string }[]
  /** Where the owner's word on them stands. */
  word: Standing['state']
}

const isBlank = (text: string | null) => text === null || text.trim() === ''

function missingOf(media: SnapshotMedia): Missing[] {
  const missing: Missing[] = []
  if (media.origin === 'unknown' && !media.ownWork) missing.push('origin')
  if (media.origin === 'licensed' && isBlank(media.licence) && isBlank(media.credit)) {
    missing.push('licence')
  }
  if (media.altMissing || (!media.decorative && isBlank(media.alt))) missing.push('alt')
  return missing
}

const rule = ruleOf('originality-image-rights')

/**
 * Check 16: whether every picture tells where it comes from, under which licence or with which credit if it is somebody
 * else's, and what it shows. The owner's word alone passes nothing; an owner who denies the right to them fails it.
 */
export const imageRights: Check<ImageRights> = {
  rule,

  gather({ snapshot, now }) {
    const addresses = new Map<string, ImageRights['addresses'][number]>()
    for (const post of snapshot.posts) {
      for (const { mediaId, url } of post.article.images) {
        if (mediaId !== null || url === null || addresses.has(url)) continue
        addresses.set(url, { post: postName(post), url })
      }
    }
    return Promise.resolve({
      total: snapshot.media.length + addresses.size,
      media: snapshot.media
        .map((media) => ({
          id: media.id,
          filename: media.filename,
          missing: missingOf(media),
        }))
        .filter(({ missing }) => missing.length > 0),
      addresses: [...addresses.values()],
      word: standing({ words: ownersWords(snapshot), subject: 'image-rights', now }).state,
    })
  },

  judge({ total, media, addresses, word }, thresholds) {
    const { passFrom, warnFrom } = thresholds
    if (total === 0) return makeFinding({ rule, status: 'n/a' })
    const incomplete = media.length + addresses.length
    const share = (total - incomplete) / total
    const items: EvidenceItem[] = [
      ...addresses.map(({ post, url }) => ({
        kind: 'posts' as const,
        ...post,
        field: 'body',
        detail: { key: `${rule.id}:address`, values: { url } },
      })),
      ...media.map(({ id, filename, missing }) => ({
        kind: 'media' as const,
        id,
        title: filename,
        field: missing[0]!,
        detail: { key: `${rule.id}:missing-${missing.join('-')}` },
      })),
    ]
    const figures = { images: total, complete: total - incomplete, share, word }
    if (word === 'denied')
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-denied',
        values: { images: total, incomplete },
        items,
        figures,
      })
    return makeFinding({
      rule,
      status: share >= passFrom! ? 'pass' : share >= warnFrom! ? 'warn' : 'fail',
      values: { images: total, incomplete },
      items,
      figures,
    })
  },
}
