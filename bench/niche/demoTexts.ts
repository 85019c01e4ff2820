import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The bodies of our own demo posts in one language, without their marks. */
export const demoTexts = (language: 'en' | 'bn'): string[] => {
  const folder = path.resolve('examples/demo/posts', language)
  return readdirSync(folder)
    .toSorted()
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .replace(/^---json[\s\S]*?\n---\n/, '')
        .replace(/<[^>]+>/g, ' '),
    )
}
