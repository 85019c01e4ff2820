import type { Payload } from 'payload'

import { runWork } from '../../../src/work/runWork'
import type { Ids } from '../session/reportSession'
import type { ReadinessTasks } from '../tasks'
import { oneAhead } from './oneAhead'
import { rawArticleOf } from './rawArticleOf'
import { readDocuments } from './readDocuments'

/** Reads the texts that checks asked for and gives them to the thread that judges. */
export const readTexts = async ({
  payload,
  session,
  lane,
  ids,
  tasks,
}: {
  payload: Payload
  session: string
  lane: string
  ids: Ids
  tasks: ReadinessTasks
}): Promise<void> => {
  for (const collection of ['posts', 'pages'] as const) {
    const texts: [id: string, text: string][] = []
    for await (const documents of oneAhead(
      readDocuments({ payload, collection, ids: ids[collection] }),
    )) {
      const analysed = await runWork({
        tasks,
        name: 'readiness:toArticles',
        input: documents.map(rawArticleOf),
      })
      for (const [index, { article }] of analysed.entries())
        texts.push([documents[index]!.id, article.text])
    }
    await runWork({
      tasks,
      lane,
      name: 'readiness:addTexts',
      input: { session, collection, texts },
    })
  }
}
