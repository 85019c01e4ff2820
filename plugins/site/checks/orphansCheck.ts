import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { documentKey } from '../domain/documentKey'
import { linkedKeys } from '../domain/linkedKeys'
import { menuKeys } from '../domain/menuKeys'

type Evidence = { total: number; orphans: readonly { id: string; title: string }[] }

const rule = ruleOf('nav-orphans')

/** Rule 39: posts that no text and no menu links to. Being listed in an archive is not being linked. */
export const orphansCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot }) => {
    const { header, footer } = snapshot.navigation
    const linked = new Set([
      ...menuKeys({ snapshot, items: [...header, ...footer] }),
      ...linkedKeys(snapshot),
    ])
    return {
      total: snapshot.posts.length,
      orphans: snapshot.posts
        .filter(({ id }) => !linked.has(documentKey({ kind: 'posts', id })))
        .map(({ id, title }) => ({ id, title })),
    }
  },
  judge: ({ total, orphans }, { passUpTo = 0.05, warnUpTo = 0.15 }) => {
    // With one post there is no other that could link to it.
    if (total < 2) return makeFinding({ rule, status: 'n/a', figures: { total } })
    const share = orphans.length / total
    return makeFinding({
      rule,
      status: share <= passUpTo ? 'pass' : share <= warnUpTo ? 'warn' : 'fail',
      values: { count: orphans.length, total },
      items: orphans.map(({ id, title }) => ({ kind: 'posts', id, title })),
      figures: { total, orphans: orphans.length, share },
    })
  },
}
