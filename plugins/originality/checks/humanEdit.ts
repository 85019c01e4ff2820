import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { currentReading, readingOf } from '../domain/originalityReading'
import type { PostName } from './postName'

export type HumanEdit = {
  /** Posts that a machine brought in or wrote; `changed` since then, 0..1, null when the first version is not kept. */
  assisted: readonly (PostName & { changed: number | null; isNoted: boolean })[]
}

const rule = ruleOf('originality-human-edit')

/** Check 14: whether somebody worked on what a machine brought in or wrote, or noted what they checked. */
export const humanEdit: Check<HumanEdit> = {
  rule,

  gather({ snapshot }) {
    const reading = readingOf(snapshot)
    const assisted = snapshot.posts
      .filter(({ createdVia }) => createdVia !== 'manual')
      .map((post) => ({
        id: post.id,
        title: post.title,
        changed: currentReading(reading, post)?.changed ?? null,
        isNoted: Boolean(post.reviewNote?.trim()),
      }))
    return Promise.resolve({ assisted })
  },

  judge({ assisted }, thresholds) {
    const { changedAtLeast, passFrom, warnFrom } = thresholds
    if (assisted.length === 0) return makeFinding({ rule, status: 'n/a' })
    const untouched = assisted.filter(
      ({ changed, isNoted }) => !isNoted && changed !== null && changed < changedAtLeast!,
    )
    const unknown = assisted.filter(({ changed, isNoted }) => !isNoted && changed === null)
    const worked = assisted.length - untouched.length - unknown.length
    const best = (worked + unknown.length) / assisted.length
    const share = worked / assisted.length
    const status =
      best < warnFrom!
        ? 'fail'
        : unknown.length > 0
          ? 'unknown'
          : share >= passFrom!
            ? 'pass'
            : 'warn'
    const named = status === 'unknown' ? [...untouched, ...unknown] : untouched
    return makeFinding({
      rule,
      status,
      values: {
        assisted: assisted.length,
        worked,
        untouched: untouched.length,
        unknown: unknown.length,
      },
      items: named
        .toSorted((a, b) => (a.changed ?? 1) - (b.changed ?? 1))
        .map(({ id, title, changed }) => ({
          kind: 'posts' as const,
          id,
          title,
          field: changed === null ? 'reviewNote' : 'body',
          detail:
            changed === null
              ? { key: `${rule.id}:no-first` }
              : { key: `${rule.id}:post`, values: { share: changed } },
        })),
      figures: {
        assisted: assisted.length,
        worked,
        untouched: untouched.length,
        unknown: unknown.length,
      },
    })
  },
}
