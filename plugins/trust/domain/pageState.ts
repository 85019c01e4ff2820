import { templateBlank } from '../../../src/check/templateBlank'

export type PageState = {
  state: 'published' | 'published-blank' | 'draft' | 'draft-blank'
  /** The first place that a template left to be filled in, or null. */
  blank: string | null
}

/** Where a page that Google asks for stands: seen by readers or not, and whether a blank of the template is left in it. */
export function pageState({
  isPublished,
  text,
}: {
  isPublished: boolean
  text: string
}): PageState {
  const blank = templateBlank(text)
  const seen = isPublished ? 'published' : 'draft'
  return { state: blank === null ? seen : `${seen}-blank`, blank }
}
