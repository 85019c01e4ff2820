import { addSources } from '../../../plugins/originality/library/addSources'
import { openFingerprintStore } from '../../../plugins/originality/gather/openFingerprintStore'
import { makeBody } from '../../rest/makeBody'
import { syntheticTexts } from '../speed/syntheticTexts'

export type Task = { sources: number; pairs: number; words: number }

/** Milliseconds of each publication: one with the gate and one without, in pairs. */
export type Published = { gated: number[]; ungated: number[] }

const warmUp = 3

/**
 * Publishes drafts through Payload's local API into the database that DATABASE_URL names, the gate on and off in turn,
 * against a library of synthetic sources.
 */
const run = async ({ sources, pairs, words }: Task): Promise<Published> => {
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('../../../payload.config'),
    import('payload'),
  ])
  const payload = await getPayload({ config })
  const texts = syntheticTexts(sources)
  const library = Array.from({ length: sources }, (_, index) => {
    const { id, text } = texts.source(index)
    return { externalId: id, title: id, origin: 'file' as const, rights: 'other' as const, text }
  })
  await addSources({ payload, store: await openFingerprintStore(payload), sources: library })
  const author = await payload.create({ collection: 'authors', data: { name: 'রহিমা' } })
  const category = await payload.create({ collection: 'categories', data: { title: 'কৃষি' } })

  let made = 0
  const nextWords = (): string[] => {
    made += 1
    // The even ones have nothing planted: nothing is refused.
    return `${texts.question(made * 4).text} ${texts.question(made * 4 + 2).text} ${texts.question(made * 4 + 4_000).text}`.split(
      /\s+/,
    )
  }
  const publish = async (gate: 'block' | 'off'): Promise<number> => {
    await payload.updateGlobal({ slug: 'originality', data: { gate } })
    const rest = nextWords()
    const take = (count: number): string => rest.splice(0, count).join(' ')
    const { id } = await payload.create({
      collection: 'posts',
      draft: true,
      data: {
        title: take(6),
        slug: `post-${made}`,
        excerpt: take(24),
        body: makeBody({ words: take, paragraph: take, count: words }),
        categories: [category.id],
        authors: [author.id],
        _status: 'draft',
      },
    })
    const started = performance.now()
    await payload.update({ collection: 'posts', id, data: { _status: 'published' } })
    return performance.now() - started
  }

  const published: Published = { gated: [], ungated: [] }
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['block', 'off'] as const) : (['off', 'block'] as const)
    for (const gate of order) {
      // oxlint-disable-next-line no-await-in-loop -- one publication after the other is what is timed
      const milliseconds = await publish(gate)
      if (pair >= 0) (gate === 'block' ? published.gated : published.ungated).push(milliseconds)
    }
  }
  return published
}

const published = await run(JSON.parse(process.argv[2] ?? '') as Task)
process.stdout.write(JSON.stringify(published), () => process.exit(0))
