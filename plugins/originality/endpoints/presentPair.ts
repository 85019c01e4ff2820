import type { SignedInRequest } from '../../../src/cms/withUser'
import type { OriginalityPair } from '../../../src/payload-types'
import { idsOf } from '../gather/idsOf'
import { presentSource } from '../gather/presentSource'
import { readableSources } from '../gather/readableSources'
import { readStored } from '../gather/readStored'
import { readTexts } from '../gather/readTexts'
import { storedSource } from '../gather/storedSource'
import { listedPosts } from './listedPosts'
import { loggedDecisions } from './loggedDecisions'

/** One match with both whole texts, as far as whoever asks may read them, and everything that was said about it. */
export const presentPair = async ({
  req,
  pair,
}: {
  req: SignedInRequest
  pair: OriginalityPair
}) => {
  const { payload } = req
  const id = idsOf([pair.post])[0] ?? ''
  const texts = await readTexts({ payload, id })
  // A draft that was published as it stood has no text of its own any more.
  const written = texts?.[pair.state] ?? texts?.published ?? texts?.working
  const readable = await readableSources({ req, documents: [pair.source] })
  const stored = await readStored({ payload, post: id, state: pair.state })
  const posts = await listedPosts({ req, ids: [id] })
  const opened = readable.get(pair.source)
  const isSourceCurrent =
    pair.sourceKind === 'web' || !opened || opened.textRevision === pair.sourceRevision
  const source = presentSource({
    source: storedSource(pair),
    share: pair.share ?? 0,
    rawShare: pair.rawShare ?? 0,
    text: written?.article.text ?? '',
    about: {
      kind: pair.sourceKind,
      title: pair.sourceTitle ?? '',
      address: pair.sourceAddress ?? null,
      publishedAt: pair.sourcePublishedAt ?? null,
    },
    readable: opened,
    revision: pair.sourceRevision ?? null,
  })
  const mayDecide = req.user.role !== 'author'
  return {
    pair: {
      ...source,
      source: 'source' in source ? source.source : '',
      id: String(pair.id),
      post: posts.get(id) ?? { id, title: '', authors: [], isPublished: false, publishedAt: null },
      state: pair.state,
      words: pair.words ?? 0,
      longest: pair.longest ?? 0,
      severity: pair.severity ?? 0,
      status: pair.status,
      excluded: pair.excluded === true,
      exclusion: pair.exclusion ?? null,
      foundAt: pair.foundAt ?? pair.createdAt,
    },
    words: stored?.check.words ?? 0,
    originality: stored?.check.originality ?? 1,
    adjustedOriginality: stored?.check.adjustedOriginality ?? 1,
    isCurrent: written?.revision === pair.revision && isSourceCurrent,
    text: written?.article.text ?? '',
    sourceText: opened?.text ?? null,
    decisions: mayDecide ? await loggedDecisions({ req, post: id, source: pair.source }) : [],
    mayDecide,
  }
}
