import { ImportProblem } from '../importProblem'

/** The address of a blog as `https://host/path` without query and without a slash at its end. Throws `blog-address`. */
export const blogAddress = (address: string): string => {
  const trimmed = address.trim()
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  const url = URL.canParse(full) ? new URL(full) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new ImportProblem({ code: 'blog-address', values: { address: trimmed } })
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
