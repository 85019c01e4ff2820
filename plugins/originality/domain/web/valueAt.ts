/**
 * What lies at a path in a JSON value: `web.results`, `items.0.link`; an empty path is the value itself. Undefined when the path
 * leads nowhere; only own properties are followed.
 */
export const valueAt = (options: { value: unknown; path: string }): unknown => {
  let current = options.value
  for (const name of options.path.split('.').filter((part) => part !== '')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) {
      return undefined
    }
    current = (current as Record<string, unknown>)[name]
  }
  return current
}
