/** Whether the `rel` of a link says that the link was paid for. */
export const isSponsored = (rel: string | undefined): boolean =>
  (rel ?? '').toLowerCase().split(/\s+/u).includes('sponsored')
