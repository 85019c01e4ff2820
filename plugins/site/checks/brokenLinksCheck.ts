import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import type { SnapshotPage, SnapshotPost } from '../../../src/check/snapshot'
import { documentKey } from '../domain/documentKey'
import type { Visit } from '../domain/probe/probe'
import { seenDead } from '../domain/probe/seenDead'
import { publishedKeys } from '../domain/publishedKeys'
import { blogAddress } from './probe/probeCheck'
import { readable } from './probe/visitItem'

type Evidence = { total: number; broken: readonly EvidenceItem[] }

const rule = ruleOf('nav-broken-links')

/**
 * Rule 38: links inside the blog that lead nowhere, and pictures without a file, as far as the CMS knows; and those that the visit of
 * the public site found on its pages and tried.
 */
export const brokenLinksCheck: Check<Evidence> = {
  rule,
  gather: async (context) => {
    const { snapshot } = context
    const seen = seenDead(context)
    const published = publishedKeys(snapshot)
    const media = new Set(snapshot.media.map(({ id }) => id))
    const places = [
      ...snapshot.posts.map((post) =>
        placesOf({ document: post, kind: 'posts', published, media }),
      ),
      ...snapshot.pages.map((page) =>
        placesOf({ document: page, kind: 'pages', published, media }),
      ),
    ]
    return {
      total: places.reduce((sum, { total }) => sum + total, 0) + seen.tried,
      broken: [...places.flatMap(({ broken }) => broken), ...seen.dead.flatMap(itemOf)],
    }
  },
  judge: ({ total, broken }, { passUpTo = 0, warnUpTo = 0.01 }) => {
    if (total === 0) return makeFinding({ rule, status: 'n/a', figures: { total, broken: 0 } })
    const share = broken.length / total
    return makeFinding({
      rule,
      status: share <= passUpTo ? 'pass' : share <= warnUpTo ? 'warn' : 'fail',
      values: { count: broken.length, total },
      items: broken,
      figures: { total, broken: broken.length, share },
    })
  },
}

/** A link or picture that the visit of the site tried; other pages that are missing are not this rule's. */
const itemOf = ({ role, address, status, foundAt }: Visit): EvidenceItem[] =>
  role === 'link' || role === 'image'
    ? [
        blogAddress(readable(address), {
          key: `${rule.id}:seen`,
          values: { where: readable(foundAt ?? ''), status: String(status) },
        }),
      ]
    : []

const nothing: Evidence = { total: 0, broken: [] }

function placesOf({
  document,
  kind,
  published,
  media,
}: {
  document: SnapshotPost | SnapshotPage
  kind: 'posts' | 'pages'
  published: ReadonlySet<string>
  media: ReadonlySet<string>
}): Evidence {
  if (document.internalLinks.length + document.article.images.length === 0) return nothing
  const item = { kind, id: document.id, title: document.title, field: 'body' } as const
  const links = document.internalLinks
    .filter(({ target }) => target === null || !published.has(documentKey(target)))
    .map(({ path }) => ({ ...item, detail: { key: `${rule.id}:link`, values: { path } } }))
  const images = document.article.images
    .filter(({ mediaId, url }) => (mediaId === null ? url === null : !media.has(mediaId)))
    .map(({ alt }) => ({
      ...item,
      detail: { key: `${rule.id}:image`, values: { alt: alt ?? '–' } },
    }))
  return {
    total: document.internalLinks.length + document.article.images.length,
    broken: [...links, ...images],
  }
}
