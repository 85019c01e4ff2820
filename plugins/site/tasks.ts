import { heldShare } from './domain/probe/heldShare'
import { type PageReading, readPage } from './domain/probe/readPage'
import { readSitemap } from './domain/probe/readSitemap'

/** What of the site is work for the processor: it runs in the worker thread where there is one. */
export const siteTasks = {
  'site:readPage': ({
    html,
    address,
    text,
  }: {
    html: string
    address: string
    /** What the public should read there; empty for nothing known. */
    text: string
  }): { page: PageReading; held: number | null } => {
    const page = readPage({ html, address })
    return { page, held: heldShare({ text, within: `${page.title}\n${page.text}` }) }
  },

  'site:readSitemap': ({ text }: { text: string }) => readSitemap(text),
}

export type SiteTasks = typeof siteTasks
