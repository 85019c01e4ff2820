import { ImportProblem } from '../importProblem'

/**
 * Looks at the first characters of a file and throws, naming the format and what to do, when they are not XML: JSON (of
 * Ghost or not), a web page (of Medium or not), Markdown, or nothing known.
 */
export const refuseOtherFormats = (head: string): void => {
  if (head.startsWith('{') || head.startsWith('[')) {
    const ghost = /"(?:db|posts_meta|posts_tags|mobiledoc|lexical)"\s*:/.test(head)
    throw new ImportProblem({ code: ghost ? 'format-ghost' : 'format-json' })
  }
  if (/^(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(head)) {
    const medium = /medium\.com|class="[^"]*\bh-(?:entry|feed)\b/i.test(head)
    throw new ImportProblem({ code: medium ? 'format-medium' : 'format-html' })
  }
  if (/^(?:---|\+\+\+)\s*\n/.test(head)) throw new ImportProblem({ code: 'format-markdown' })
  if (!head.startsWith('<')) throw new ImportProblem({ code: 'not-an-export' })
}
