import { changedShare } from '../../../src/article/changedShare'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { cadenceReadingOf } from '../domain/cadenceReading'
import { localDay } from '../domain/localDay'

type Evidence = {
  today: number
  posts: readonly { id: string; title: string; knownSince: number | null }[]
  /** Null where nobody read the versions. */
  moves: readonly { post: string; day: number; from: number; to: number; changed: number }[] | null
  unread: number
}

const rule = ruleOf('cadence-date-honesty')
const dayLength = 86_400_000

/** Rule 24: shown dates that moved to a later day while hardly a word changed. Unknown where versions are gone. */
export const dateHonestyCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot, now }) => {
    const { timeZone } = snapshot.settings
    const reading = cadenceReadingOf(snapshot.readings)
    const dayOf = (time: string) => localDay({ instant: new Date(time), timeZone })
    const unversioned = new Set(reading?.unversioned)
    const today = localDay({ instant: now, timeZone })
    return {
      today,
      posts: snapshot.posts.map(({ id, title }) => {
        const since = reading?.knownSince[id]
        const knownSince = unversioned.has(id) ? today + 1 : since ? dayOf(since) : null
        return { id, title, knownSince }
      }),
      moves:
        reading?.moves.map(({ post, at, from, to, before, after }) => ({
          post,
          day: dayOf(at),
          from: dayOf(from),
          to: dayOf(to),
          changed: changedShare({ first: textOf(before), now: textOf(after) }),
        })) ?? null,
      unread: reading?.unread ?? 0,
    }
  },
  judge: (
    { today, posts, moves, unread },
    { changedBelow = 0.05, passUpTo = 0, warnUpTo = 2, windowDays = 90 },
  ) => {
    if (posts.length === 0) return makeFinding({ rule, status: 'n/a' })
    if (moves === null)
      return makeFinding({ rule, status: 'unknown', variant: 'unknown-unread', fix: null })
    const start = today - windowDays
    const titles = new Map(posts.map(({ id, title }) => [id, title]))
    const polished = moves.filter(
      ({ post, day, changed }) => titles.has(post) && day > start && changed < changedBelow,
    )
    const blind = posts.filter(({ knownSince }) => knownSince !== null && knownSince > start)
    const count = polished.length
    const figures = {
      moves: moves.filter(({ day }) => day > start).length,
      polished: count,
      unknownPosts: blind.length,
      unread,
    }
    const values = { count, days: windowDays, blind: blind.length, share: changedBelow }
    if (count <= warnUpTo && (unread > 0 || (count <= passUpTo && blind.length > 0)))
      return makeFinding({
        rule,
        status: 'unknown',
        values,
        figures,
        items: blind.map(({ id, title }) => ({ kind: 'posts', id, title })),
      })
    return makeFinding({
      rule,
      status: count <= passUpTo ? 'pass' : count <= warnUpTo ? 'warn' : 'fail',
      values,
      figures,
      items: polished.map(({ post, from, to, changed }) => ({
        kind: 'posts',
        id: post,
        title: titles.get(post) ?? post,
        field: 'publishedAt',
        detail: {
          key: `${rule.id}:moved`,
          values: { from: from * dayLength, to: to * dayLength, changed },
        },
      })),
    })
  },
}

const textOf = (body: unknown): string =>
  lexicalToArticle({ title: '', excerpt: '', language: null, body }).text
