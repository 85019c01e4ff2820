import { analysers } from '../../plugins/measures'
import { revision } from '../../src/article/revision'
import type { Snapshot } from '../../src/check/snapshot'

const known = new Map<string, unknown>()

/** The snapshot with the facts of its documents, as a report of the CMS has them. The same text is analysed once for all scenarios. */
export const withFacts = async (snapshot: Snapshot): Promise<Snapshot> => {
  const { settings } = snapshot
  const factsOf = async <Document extends Snapshot['posts'][number] | Snapshot['pages'][number]>(
    document: Document,
  ): Promise<Document> => {
    const { article } = document
    const of = revision(article)
    const facts = await Promise.all(
      analysers.map(async (analyser) => {
        const key = JSON.stringify([analyser.key, of, analyser.dependsOn(settings)])
        if (!known.has(key)) known.set(key, await analyser.analyse(article, { settings }))
        return [analyser.key, known.get(key)] as const
      }),
    )
    return { ...document, revision: of, facts: Object.fromEntries(facts) }
  }
  return {
    ...snapshot,
    posts: await Promise.all(snapshot.posts.map(factsOf)),
    pages: await Promise.all(snapshot.pages.map(factsOf)),
  }
}
