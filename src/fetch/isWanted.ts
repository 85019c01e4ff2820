/** Whether a content type is among those that are wanted: `text/html`, `image/*`, `application/*+json`. */
export const isWanted = (options: {
  contentType: string | null
  accept: readonly string[]
}): boolean => {
  const type = (options.contentType ?? '').split(';')[0]!.trim().toLowerCase()
  return options.accept.some((pattern) => {
    const [start = '', end] = pattern.toLowerCase().split('*')
    if (end === undefined) return type === start
    return type.length > start.length && type.startsWith(start) && type.endsWith(end)
  })
}
