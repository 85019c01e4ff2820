import type { Payload, Where } from 'payload'

import type { WebFinder } from '../options'
import { changedSinceFirst } from './changedSinceFirst'
import { type CheckedState, checkState } from './checkState'
import { forgetPost } from './forgetPost'
import { indexPost } from './indexPost'
import { queueChecks } from './queueChecks'
import { readOriginalitySettings } from './readOriginalitySettings'
import { readTexts } from './readTexts'
import { settleGate } from './settleGate'
import { tellOfFlags } from './tellOfFlags'
import type { WrittenPost } from './writtenPost'

/**
 * Brings everything that is known of a post up to date: its place in the index, and the checks of both its texts. Forgets a
 * post that is gone or in the trash. May be repeated without harm.
 * @param options.findPages looks for the text on the web; not at all unless given
 * @param options.budget milliseconds for each text, 1,000 unless told
 * @returns false when there is no such post
 */
export const checkPost = async ({
  payload,
  id,
  findPages,
  budget = 1000,
}: {
  payload: Payload
  id: string
  findPages?: WebFinder
  budget?: number
}): Promise<boolean> => {
  const texts = await readTexts({ payload, id })
  if (!texts) {
    await forgetPost({ payload, post: id })
    return false
  }
  if (await indexPost({ payload, texts })) await queueChecks({ payload, document: `posts:${id}` })
  const settings = await readOriginalitySettings({ payload })
  const check = async (state: CheckedState, written: WrittenPost) => {
    const text = { ...written, id }
    const pages = await findPages?.({ payload, text, state })
    const changed = await changedSinceFirst({
      payload,
      post: texts.post,
      article: written.article,
    })
    const once = () =>
      checkState({
        payload,
        text,
        revision: written.revision,
        state,
        ...(pages ? { pages } : {}),
        settings,
        changed,
        budget,
      })
    const first = await once()
    // The first check of a process waits for its thread and its connection; nobody waits for this one.
    const found = first.partial ? await once() : first
    await settleGate({ payload, post: id, state, ...found })
  }
  for (const state of ['published', 'working'] as const) {
    const written = texts[state]
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    await (written ? check(state, written) : forgetState({ payload, post: id, state }))
  }
  await tellOfFlags({ payload, texts })
  return true
}

const forgetState = async ({
  payload,
  post,
  state,
}: {
  payload: Payload
  post: string
  state: CheckedState
}): Promise<void> => {
  const where: Where = { and: [{ post: { equals: post } }, { state: { equals: state } }] }
  await payload.delete({ collection: 'originality-pairs', where, depth: 0 })
  await payload.delete({ collection: 'originality-checks', where, depth: 0 })
}
