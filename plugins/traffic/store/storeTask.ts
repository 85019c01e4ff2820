type Closable = { close(): Promise<void> }

/**
 * A task that calls a store of the thread by its address, opens it with the first call and closes it with `close`. A file that could not be
 * opened may be had the next time: the disk was full, a backup was put in place.
 */
export const storeTask = <Store extends Closable>(open: (url: string) => Promise<Store>) => {
  const opened = new Map<string, Promise<Store>>()
  return async ({
    url,
    method,
    input,
  }: {
    url: string
    method: keyof Store
    input: unknown
  }): Promise<unknown> => {
    const known = opened.get(url)
    if (method === 'close') {
      opened.delete(url)
      return (await known)?.close()
    }
    const opening = known ?? open(url)
    opened.set(url, opening)
    try {
      const store = await opening
      return await (store[method] as (input: unknown) => Promise<unknown>)(input)
    } catch (error) {
      await opening.catch(() => opened.delete(url))
      throw error
    }
  }
}
