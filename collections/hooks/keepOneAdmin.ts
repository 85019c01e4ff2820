import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

const otherAdmins = async ({ id, req }: { id: unknown; req: PayloadRequest }): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    req,
  })
  return totalDocs
}

const refuse = (): never => {
  throw new APIError(
    'This is the last administrator. Make another user an administrator first. / ইনিই শেষ প্রশাসক। আগে অন্য কাউকে প্রশাসক করুন।',
    409,
    { code: 'last-admin' },
    true,
  )
}

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const losesRole =
    operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (losesRole && (await otherAdmins({ id: originalDoc.id, req })) === 0) refuse()
  return data
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  if (user.role === 'admin' && (await otherAdmins({ id, req })) === 0) refuse()
}

/** An installation always keeps somebody who can administer it. */
export const keepOneAdmin = { beforeChange, beforeDelete }
