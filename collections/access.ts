import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

export const roles = ['admin', 'editor', 'author'] as const
export type Role = (typeof roles)[number]

/** The role of whoever asks, or null for the public. */
export const roleOf = (req: PayloadRequest): Role | null =>
  (req.user as { role?: Role } | null)?.role ?? null

const isEditorial = (req: PayloadRequest): boolean => {
  const role = roleOf(req)
  return role === 'admin' || role === 'editor'
}

export const anyone: Access = () => true
export const nobody: Access = () => false
export const signedIn: Access = ({ req }) => roleOf(req) !== null
export const editors: Access = ({ req }) => isEditorial(req)
export const admins: Access = ({ req }) => roleOf(req) === 'admin'

const isPublished: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** What an author may call their own: what they began, and what bears their public name. */
const isOwn = (userId: string): Where => ({
  or: [{ owner: { equals: userId } }, { 'authors.user': { equals: userId } }],
})

/** The public reads what is published, authors also their own, editors everything. */
export const readPosts: Access = ({ req }) => {
  if (isEditorial(req)) return true
  if (!req.user) return isPublished
  return { or: [isPublished, isOwn(String(req.user.id))] }
}

/** Authors may change their own posts; whether they may publish them is `mayPublish`. */
export const updatePosts: Access = async ({ req, data }) => {
  if (isEditorial(req)) return true
  if (!req.user) return false
  if (data?._status === 'published' && !(await authorsMayPublish(req))) return false
  return isOwn(String(req.user.id))
}

/** Authors may throw away their own posts as long as the public does not read them. */
export const deletePosts: Access = ({ req }) => {
  if (isEditorial(req)) return true
  if (!req.user) return false
  return { and: [isOwn(String(req.user.id)), { _status: { not_equals: 'published' } }] }
}

export const createPosts: Access = async ({ req, data }) => {
  if (isEditorial(req)) return true
  if (!req.user) return false
  return data?._status !== 'published' || authorsMayPublish(req)
}

/** Versions show drafts, so the public never reads them. */
export const readPostVersions: Access = ({ req }) => {
  if (isEditorial(req)) return true
  if (!req.user) return false
  const own: Where = { 'version.owner': { equals: req.user.id } }
  return own
}

/** Published pages for the public, everything for whoever is signed in; only editors write. */
export const readPages: Access = ({ req }) => (req.user ? true : isPublished)

/** A media file belongs to whoever uploaded it. */
export const ownMediaOrEditors: Access = ({ req }) => {
  if (isEditorial(req)) return true
  if (!req.user) return false
  return { owner: { equals: req.user.id } }
}

export const selfOrAdmins: Access = ({ req }) => {
  if (roleOf(req) === 'admin') return true
  if (!req.user) return false
  return { id: { equals: req.user.id } }
}

export const fieldForSignedIn: FieldAccess = ({ req }) => roleOf(req) !== null
export const fieldForEditors: FieldAccess = ({ req }) => isEditorial(req)
export const fieldForAdmins: FieldAccess = ({ req }) => roleOf(req) === 'admin'
export const fieldForNobody: FieldAccess = () => false

/** The one setting that lets authors publish without an editor; read once a request. */
export const authorsMayPublish = async (req: PayloadRequest): Promise<boolean> => {
  const known = req.context.authorsMayPublish
  if (typeof known === 'boolean') return known
  const blog = await req.payload.findGlobal({ slug: 'blog', depth: 0, req })
  const answer = blog.authorsMayPublish === true
  req.context.authorsMayPublish = answer
  return answer
}
