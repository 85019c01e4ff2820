/** The pattern of a blog that has not set one. */
export const defaultPreviewPath = '/preview?token=:token'

const place = ':token'

/** What is wrong with a preview address: null for none, else `token` (it names no `:token`) or `address`. */
export const problemOfPreviewPath = (pattern: string): 'token' | 'address' | null => {
  if (!pattern.includes(place)) return 'token'
  if (pattern.startsWith('/') && !pattern.startsWith('//')) return null
  return /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/iu.test(pattern) ? null : 'address'
}

/**
 * Where the frontend shows a draft: the pattern with the token in it, on the public site unless the pattern names a host of its
 * own. Null where the blog has no address yet.
 */
export const previewAddress = ({
  pattern,
  address,
  token,
}: {
  pattern: string
  address: string | null
  token: string
}): string | null => {
  if (problemOfPreviewPath(pattern) !== null) return null
  const path = pattern.replaceAll(place, token)
  if (!path.startsWith('/')) return path
  return address === null ? null : `${address}${path}`
}
