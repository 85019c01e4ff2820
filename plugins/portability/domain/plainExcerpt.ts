import { limitNesting } from './html/limitNesting'
import { parseHtml } from './html/parseHtml'
import { visibleText } from './html/visibleText'
import { plainTitle } from './plainTitle'

/** An excerpt or caption that may hold HTML, as one line of plain text. */
export const plainExcerpt = (source: string): string =>
  plainTitle(source.includes('<') ? visibleText(parseHtml(limitNesting(source).html)) : source)
