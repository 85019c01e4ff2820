const decodePath = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/**
 * The path of an old address, decoded and in NFC, with the query only where it names the post (`?p=12`, `?page_id=2`);
 * null when it is no address. Relative ones are taken as paths of the blog.
 */
export const oldPath = (address: string): string | null => {
  if (address === '' || !URL.canParse(address, 'http://blog.invalid')) return null
  const url = new URL(address, 'http://blog.invalid')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const path = decodePath(url.pathname).normalize('NFC')
  for (const name of ['p', 'page_id']) {
    const id = url.searchParams.get(name)
    if (id !== null && /^\d{1,19}$/.test(id)) return `${path}?${name}=${id}`
  }
  return path
}
