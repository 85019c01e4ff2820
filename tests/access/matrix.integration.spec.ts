import { describe, expect } from 'vitest'

import { type Cms, test } from '../support/cms'
import { createPeople } from '../support/people'
import { type Attempt, attempts } from './attempts'
import { collectionTable, globalTable } from './collectionTable'
import { isOwned } from './makeDocument'
import { type Asker, askers, rowOf } from './rowOf'
import { sampleData } from './sampleData'

const always = ['create', 'duplicate', 'read', 'update', 'delete']

type Seats = Record<Asker, { token: string | undefined; owner: string }>

/** Who asks, and whose the documents are that they ask for. */
const seat = async (cms: Cms): Promise<Seats> => {
  // Hundreds of refusals are what this file is about.
  cms.payload.logger.level = 'silent'
  const { admin, editor, author } = await createPeople(cms)
  return {
    P: { token: undefined, owner: editor.id },
    W: { token: author.token, owner: editor.id },
    O: { token: author.token, owner: author.id },
    E: { token: editor.token, owner: author.id },
    A: { token: admin.token, owner: author.id },
  }
}

/** A user nobody has met, to be tried on: by themselves, or by the others. */
const newUser = async (cms: Cms): Promise<{ user: string; token: string }> => {
  const data = sampleData('users') as { email: string; password: string; name: string }
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { ...data, role: 'author' },
  })
  const { token = '' } = await cms.payload.login({ collection: 'users', data })
  return { user: String(id), token }
}

const attemptOf = async (
  cms: Cms,
  seats: Seats,
  slug: string,
  asker: Asker,
  operation: string,
): Promise<Attempt> => {
  const attempt = { cms, slug, ...seats[asker] }
  if (slug !== 'users' || operation === 'create') return attempt
  const { user, token } = await newUser(cms)
  return { ...attempt, user, ...(asker === 'O' ? { token } : {}) }
}

/** What one asker's try says against the table; nothing where they agree. */
const disagreement = async ({
  attempt,
  asker,
  operation,
  may,
}: {
  attempt: Attempt
  asker: Asker
  operation: string
  may: boolean
}): Promise<string[]> => {
  const name = `${asker} ${operation} ${attempt.slug}`
  try {
    const answer = await attempts[operation]?.(attempt)
    if (answer?.may === may) return []
    return [`${name}: ${may ? 'refused' : 'let through'} (${answer?.because})`]
  } catch (error) {
    return [`${name}: ${(error as Error).message}`]
  }
}

describe('access over REST', () => {
  let seats: Seats
  test('has a row for every collection and every global', ({ cms }) => {
    const { collections, globals } = cms.payload.config
    expect(collections.map(({ slug }) => slug).toSorted()).toEqual(
      Object.keys(collectionTable).toSorted(),
    )
    expect(globals.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(globalTable).toSorted())
  })

  test('names every operation that a collection has', ({ cms }) => {
    const wrong = cms.payload.config.collections.flatMap(({ slug, versions, trash }) => {
      const named = [...rowOf(collectionTable[slug] ?? '').keys()]
      const wanted = [
        ...always,
        ...(trash ? ['readTrashed', 'trash', 'trashPublished', 'restore'] : []),
        ...(versions
          ? [
              'createPublished',
              'deletePublished',
              'deleteRevised',
              'publish',
              'readDraft',
              'restorePublishedVersion',
              'restoreVersion',
              'unpublish',
              'trashRevised',
              'updatePublished',
              'updateRevised',
              'version',
              'versions',
            ]
          : []),
      ]
      return JSON.stringify(named.toSorted()) === JSON.stringify(wanted.toSorted()) ? [] : [slug]
    })
    expect(wrong).toEqual([])
  })

  test(
    'is for every role, operation and collection as the table says',
    { timeout: 590_000 },
    async ({ cms }) => {
      seats = await seat(cms)
      const wrong: string[] = []
      for (const [slug, text] of Object.entries(collectionTable)) {
        for (const [operation, allowed] of rowOf(text)) {
          for (const asker of askers) {
            const hasMeaning =
              asker !== 'O' ||
              (isOwned(slug) && operation !== 'create' && operation !== 'createPublished')
            if (!hasMeaning) {
              expect(allowed.has(asker)).toBe(false)
              continue
            }
            // oxlint-disable no-await-in-loop -- one after the other: each changes the same database
            const attempt = await attemptOf(cms, seats, slug, asker, operation)
            wrong.push(
              ...(await disagreement({ attempt, asker, operation, may: allowed.has(asker) })),
            )
            // oxlint-enable no-await-in-loop
          }
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test('is for every global as the table says', async ({ cms }) => {
    const wrong: string[] = []
    for (const [slug, text] of Object.entries(globalTable)) {
      const row = rowOf(text)
      for (const asker of askers) {
        if (asker === 'O') continue
        const { token } = seats[asker]
        const as = token ? { token } : {}
        // oxlint-disable no-await-in-loop -- one after the other, as above
        const read = await cms.http('GET', `/api/globals/${slug}`, as)
        const written = await cms.http('POST', `/api/globals/${slug}`, { ...as, body: {} })
        // oxlint-enable no-await-in-loop
        if (read.ok !== row.get('read')?.has(asker))
          wrong.push(`${asker} read ${slug} ${read.status}`)
        if (written.ok !== row.get('update')?.has(asker))
          wrong.push(`${asker} update ${slug} ${written.status}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
