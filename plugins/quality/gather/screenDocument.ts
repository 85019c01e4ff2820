import { runWork } from '../../../src/work/runWork'
import type { SignedInRequest } from '../../../src/cms/withUser'
import { settleSuspects } from '../domain/policy/settleSuspects'
import { qualityTasks } from '../tasks'
import { readDecisions } from './readDecisions'

/** A post or page as it is being written, screened anew, with what people said of it. Throws 404 for whoever may not read its draft. */
export const screenDocument = async (req: SignedInRequest, kind: 'posts' | 'pages', id: string) => {
  const { payload } = req
  const document = await payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [screened, decisions] = await Promise.all([
    runWork({
      tasks: qualityTasks,
      name: 'quality:screen',
      input: {
        title: document.title ?? '',
        excerpt: 'excerpt' in document ? (document.excerpt ?? '') : '',
        language: document.language ?? null,
        body: document.body,
      },
    }),
    readDecisions({
      payload,
      where: { and: [{ kind: { equals: kind } }, { document: { equals: document.id } }] },
    }),
  ])
  const suspects = settleSuspects({
    suspects: screened.policy.suspects,
    decisions: decisions[`${kind}/${document.id}`] ?? [],
    revision: screened.revision,
  })
  return { ...screened, id: document.id, title: document.title ?? '', suspects }
}
