import { expect } from 'vitest'

import type { HtmlNode } from '../../../../plugins/portability/domain/html/dom'
import { parseHtml } from '../../../../plugins/portability/domain/html/parseHtml'

/** Elements whose text is not shown; written here once more so that the tests do not trust the converter's list. */
const UNSEEN = [
  'script',
  'style',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'video',
  'audio',
  'object',
  'canvas',
  'title',
]

const collect = (nodes: readonly HtmlNode[], parts: string[]): string[] => {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    else if ('childNodes' in node && !UNSEEN.includes(node.nodeName))
      collect(node.childNodes, parts)
  }
  return parts
}

// oxlint-disable-next-line no-control-regex -- control characters are no words
const bare = (text: string): string => text.replace(/[\s\u0000-\u001F\u007F]+/g, '')

/** Everything of HTML that a reader sees, without spaces. */
export const wordsOfHtml = (nodes: readonly HtmlNode[]): string => bare(collect(nodes, []).join(''))

const strings = (value: unknown, parts: string[]): string[] => {
  if (Array.isArray(value)) for (const one of value) strings(one, parts)
  else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>
    for (const key of ['text', 'caption', 'code', 'url', 'title'] as const) {
      // A link's address is no word of the text; an embed's may stand for the line it was.
      if (key === 'url' && node.linkType !== undefined) continue
      if (typeof node[key] === 'string') parts.push(node[key])
    }
    if (typeof node.html === 'string') parts.push(wordsOfHtml(parseHtml(node.html)))
    for (const key of ['root', 'fields', 'content', 'images', 'children'] as const)
      strings(node[key], parts)
    if (typeof node.source === 'string') parts.push(node.source)
  }
  return parts
}

/** Every string of a body that holds words, in order, without spaces. */
export const wordsOfBody = (body: unknown): string => bare(strings(body, []).join(''))

const missing = (source: string, result: string): number => {
  let position = 0
  for (let index = 0; index < source.length; index += 1) {
    const found = result.indexOf(source[index] as string, position)
    if (found < 0) return index
    position = found + 1
  }
  return -1
}

expect.extend({
  toContainInOrder(result: string, source: string) {
    const at = missing(source, result)
    return {
      pass: at < 0,
      message: () =>
        `lost from “${source.slice(Math.max(0, at - 40), at + 40)}” on; the result is “${result.slice(0, 2000)}”`,
    }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    /** Every character of `source`, in its order, with others between them at most. */
    toContainInOrder(source: string): T
  }
}
