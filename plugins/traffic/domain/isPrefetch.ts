/** True when a browser says that it loads the page before anybody asked for it (Sec-Purpose, and its older names). */
export const isPrefetch = (header: (name: string) => string | null): boolean =>
  ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(header(name) ?? ''),
  )
