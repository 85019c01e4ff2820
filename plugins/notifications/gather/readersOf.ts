import type { Payload, Where } from 'payload'

import type { Notice } from '../../../src/cms/notify/notice'
import { mailFields } from '../../../src/cms/notify/wantsMail'
import type { User } from '../../../src/payload-types'
import { kindRules } from '../domain/kindRules'

const most = 50

/** With what they want by mail (`wantsMail`). */
export type Reader = Pick<User, 'id' | 'email'>

/** Who hears of a notice: by role, and of a post those who began it and whose names it bears. */
export const readersOf = async ({
  payload,
  notice: { kind, document },
}: {
  payload: Payload
  notice: Notice
}): Promise<Reader[]> => {
  const { audience } = kindRules[kind]
  const roles = audience.includes('editors')
    ? ['admin', 'editor']
    : audience.includes('admins')
      ? ['admin']
      : []
  const people =
    audience.includes('authors') && document.collection === 'posts'
      ? await peopleOf({ payload, post: document.id })
      : []
  const anyOf: Where[] = [
    ...(roles.length > 0 ? [{ role: { in: roles } }] : []),
    ...(people.length > 0 ? [{ id: { in: people } }] : []),
  ]
  if (anyOf.length === 0) return []
  const { docs } = await payload.find({
    collection: 'users',
    where: { or: anyOf },
    limit: most,
    pagination: false,
    depth: 0,
    select: { email: true, ...mailFields },
  })
  return docs
}

const idOf = (value: unknown): string[] => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
}

const peopleOf = async ({
  payload,
  post,
}: {
  payload: Payload
  post: string
}): Promise<string[]> => {
  const found = await payload.findByID({
    collection: 'posts',
    id: post,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: { owner: true, authors: true },
  })
  if (!found) return []
  const authors = (found.authors ?? []).flatMap(idOf)
  const names =
    authors.length === 0
      ? []
      : (
          await payload.find({
            collection: 'authors',
            where: { id: { in: authors } },
            limit: authors.length,
            pagination: false,
            depth: 0,
            select: { user: true },
          })
        ).docs
  return [...new Set([...idOf(found.owner), ...names.flatMap(({ user }) => idOf(user))])]
}
