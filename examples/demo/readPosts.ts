import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type DemoPost = {
  title: string
  slug: string
  excerpt: string
  category: string
  tags: string[]
  author: string
  language: string
  status: 'published' | 'draft'
  publishedDaysAgo: number | null
  firstHand: boolean
  html: string
}

/** The posts of one demo blog in the order of their file names. Throws an error that names a file it cannot read. */
export const readPosts = async (directory: string): Promise<DemoPost[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.html')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(directory, name), 'utf8')
      const match = /^---json\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
      if (!match?.[1] || match[2] === undefined)
        throw new Error(`${name}: no front matter between ---json and ---.`)
      return { ...(JSON.parse(match[1]) as Omit<DemoPost, 'html'>), html: match[2] }
    }),
  )
}
