import type { Endpoint, Where } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import type { OriginalityPair } from '../../../src/payload-types'
import { kindOf } from '../domain/kindOf'
import { idsOf } from '../gather/idsOf'
import { readableSources } from '../gather/readableSources'
import { storedSource } from '../gather/storedSource'
import { listedPosts } from './listedPosts'
import { namesOfAuthors } from './namesOfAuthors'
import { problem } from '../../../src/cms/problem'

const mostRows = 100
/** Names in the filters of the queue. */
const mostNames = 200

const decisionOf = (pair: OriginalityPair) => {
  const said = new Set(storedSource(pair).passages.flatMap(({ decision }) => decision ?? []))
  const [only] = said
  return said.size === 1 && only ? only : null
}

/**
 * `GET /api/originality/flags?status=&author=&source=&relation=&sort=severity|age&page=&limit=`: matches an editor must decide on,
 * worst or oldest first. Authors see those of their own posts; what they may not read has no name.
 */
export const listFlags: Endpoint = {
  path: '/originality/flags',
  method: 'get',
  ...described({ internal: 'serves the screens of originality' }),
  handler: withUser(async (req) => {
    const { payload, searchParams } = req
    const number = (name: string, fallback: number, most: number): number => {
      const value = Number(searchParams.get(name) ?? fallback)
      if (Number.isInteger(value) && value >= 1 && value <= most) return value
      throw problem({
        req,
        status: 400,
        code: 'wrong-number',
        field: name,
        en: `“${name}” is a whole number from 1 to ${most}.`,
        bn: `“${name}” হবে ১ থেকে ${most.toLocaleString('bn-BD')} পর্যন্ত একটি পূর্ণসংখ্যা।`,
      })
    }
    const choice = (name: string, choices: readonly [string, ...string[]]): string => {
      const value = searchParams.get(name) || choices[0]
      if (choices.includes(value)) return value
      throw problem({
        req,
        status: 400,
        code: 'wrong-choice',
        field: name,
        en: `“${name}” is one of ${choices.join(', ')}.`,
        bn: `“${name}” হবে এগুলোর একটি: ${choices.join(', ')}।`,
      })
    }
    const page = number('page', 1, 100_000)
    const limit = number('limit', 25, mostRows)
    const status = choice('status', ['open', 'decided', 'all'])
    const relation = choice('relation', ['foreign', 'self'])
    const isOldestFirst = choice('sort', ['severity', 'age']) === 'age'
    const author = searchParams.get('author')
    const source = searchParams.get('source')
    const isEditor = req.user.role !== 'author'
    const narrowed: Where[] = [
      { relation: { equals: relation } },
      ...(author ? [{ 'post.authors': { in: [author] } }] : []),
      ...(source && isEditor
        ? [
            source.includes(':')
              ? { source: { equals: source } }
              : { sourceKind: { equals: source } },
          ]
        : []),
    ]
    const asked: Where[] = status === 'all' ? [] : [{ status: { equals: status } }]
    const rights = { overrideAccess: false, req }
    const where = (...more: Where[]): Where => ({ and: [...narrowed, ...more] })
    const count = (state: string) =>
      payload.count({
        collection: 'originality-pairs',
        where: where({ status: { equals: state } }),
        ...rights,
      })
    const [found, open, decided] = await Promise.all([
      payload.find({
        collection: 'originality-pairs',
        where: where(...asked),
        sort: isOldestFirst ? ['foundAt', 'id'] : ['-severity', 'foundAt', 'id'],
        page,
        limit,
        depth: 0,
        select: {},
        ...rights,
      }),
      count('open'),
      count('decided'),
    ])
    const ids = found.docs.map(({ id }) => id)
    // Fields that authors may not read are read here, and told below as far as they may know them.
    const rows = await payload.find({
      collection: 'originality-pairs',
      where: { id: { in: ids } },
      limit: ids.length || 1,
      pagination: false,
      depth: 0,
    })
    const pairs = ids.flatMap((id) => rows.docs.find((one) => one.id === id) ?? [])
    const readable = await readableSources({ req, documents: pairs.map((pair) => pair.source) })
    const posts = await listedPosts({ req, ids: pairs.flatMap(({ post }) => idsOf([post])) })
    const flags = pairs.map((pair) => {
      const isWeb = pair.sourceKind === 'web'
      const isOpen = isWeb || readable.has(pair.source)
      return {
        pair: String(pair.id),
        post: posts.get(idsOf([pair.post])[0] ?? '') ?? { id: '', title: '', authors: [] },
        state: pair.state,
        source: isOpen ? pair.source : '',
        kind: isOpen ? pair.sourceKind : 'closed',
        title: readable.get(pair.source)?.title ?? (isWeb ? (pair.sourceTitle ?? '') : null),
        address: isOpen ? (pair.sourceAddress ?? null) : null,
        publishedAt: isOpen ? (pair.sourcePublishedAt ?? null) : null,
        relation: pair.relation,
        share: pair.share ?? 0,
        words: pair.words ?? 0,
        longest: pair.longest ?? 0,
        severity: pair.severity ?? 0,
        status: pair.status,
        excluded: pair.excluded === true,
        decision: decisionOf(pair),
        canOpen: readable.has(pair.source),
        foundAt: pair.foundAt ?? pair.createdAt,
      }
    })
    const sources = isEditor
      ? await payload.find({
          collection: 'originality-pairs',
          where: { relation: { equals: 'foreign' } },
          sort: '-severity',
          limit: mostNames,
          pagination: false,
          depth: 0,
          select: { source: true, sourceTitle: true },
          ...rights,
        })
      : { docs: [] }
    const names = new Map(
      sources.docs.map(({ source: name, sourceTitle }) => [
        name,
        { source: name, kind: kindOf(name), title: sourceTitle ?? null },
      ]),
    )
    return Response.json({
      flags,
      total: found.totalDocs,
      page: found.page ?? page,
      pages: found.totalPages,
      counts: { open: open.totalDocs, decided: decided.totalDocs },
      authors: await namesOfAuthors({ req, most: mostNames }),
      sources: [...names.values()],
    })
  }),
}
