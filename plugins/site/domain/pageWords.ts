import { countWords } from '../../../src/article/countWords'
import type { SnapshotPage } from '../../../src/check/snapshot'

/** Words in the body of a page. */
export function pageWords(page: SnapshotPage): number {
  return countWords(page.article.text)
}
