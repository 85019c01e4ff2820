import type { Article } from '../../../../src/article/article'

/** Cells with a number from which tables count as data: two rows of three. */
const fewest = 6

/** True when a post has tables with figures. */
export const showsData = ({ text, blocks }: Article): boolean =>
  blocks.filter(
    ({ kind, offset, length }) =>
      kind === 'table-cell' && /\p{Nd}/u.test(text.slice(offset, offset + length)),
  ).length >= fewest
