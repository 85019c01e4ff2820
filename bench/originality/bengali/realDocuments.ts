import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { corpora } from '../corpora'
import { readJsonLines } from '../readJsonLines'

export type RealDocument = { id: string; text: string }

const demoFolder = 'examples/demo/posts/bn'
/** Posts of the demo blog that are thin, near-copies of another, Assamese or drafts on purpose. */
const unfit = /^(?:13|14|15|16|18|22)-/

const textOfHtml = (html: string): string =>
  html
    .replace(/^---json[\s\S]*?\n---\n/, '')
    .replaceAll(/<\/(?:p|h\d|li|tr|blockquote)>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n\n')
    .trim()

const demoDocuments = (): RealDocument[] =>
  readdirSync(demoFolder)
    .filter((name) => name.endsWith('.html') && !unfit.test(name))
    .toSorted()
    .map((name) => ({
      id: `demo/${name}`,
      text: textOfHtml(readFileSync(path.join(demoFolder, name), 'utf8')),
    }))

/** Shakuntala, Gitanjali and Pandava Gita from Wikisource, CC BY-SA 3.0. */
const wikisourceDocuments = (folder: string): RealDocument[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({
      id: `wikisource/${name}`,
      text: readFileSync(path.join(folder, name), 'utf8').replaceAll('\r', '').trim(),
    }))

/**
 * Bengali texts that people wrote and that may be published: the demo blog's posts (our own) and, where
 * `../shared/corpora` is, three books of Wikisource. With `news` instead what newspapers wrote, read in place.
 */
export const realDocuments = (options: {
  base: 'free' | 'news'
}): { documents: RealDocument[]; note: string } | null => {
  if (options.base === 'news') {
    const topics = corpora('topics')
    return topics === null
      ? null
      : {
          documents: readJsonLines<RealDocument>(path.join(topics, 'bengali.jsonl.gz')),
          note: 'newspaper articles of ../shared/corpora/topics, read in place',
        }
  }
  const wikisource = corpora('bengali-wikisource')
  return wikisource === null
    ? {
        documents: demoDocuments(),
        note: 'demo posts and made-up texts only: no ../shared/corpora',
      }
    : {
        documents: [...demoDocuments(), ...wikisourceDocuments(wikisource)],
        note: 'Wikisource (CC BY-SA 3.0), demo posts and made-up texts',
      }
}
