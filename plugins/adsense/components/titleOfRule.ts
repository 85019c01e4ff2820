import type { Say } from '../../../src/cms/sayIn'

/** The title of a rule in words; its id for one that this version does not know any more. */
export const titleOfRule = ({ id, sayReport }: { id: string; sayReport: Say }): string => {
  const key = `${id}:title`
  const title = sayReport(key)
  return title === key ? id : title
}
