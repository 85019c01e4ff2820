import type { Payload } from 'payload'

export type ShowSettings = {
  /** Whether anybody may read totals and top pages. */
  isPublic: boolean
  /** Hosts that the blog adds to the forbidden sources. */
  prohibited: string[]
}

/** What the settings say of showing and judging traffic. The one place that knows where they are kept. */
export const readShowSettings = async (payload: Payload): Promise<ShowSettings> => {
  const settings = await payload.findGlobal({ slug: 'traffic-settings', depth: 0 })
  return {
    isPublic: settings.publicStats === true,
    prohibited: settings.prohibitedSources ?? [],
  }
}
