import { parentPort } from 'node:worker_threads'

import { getPayload, handleEndpoints } from 'payload'

import { closeStores } from '../../cms/openStores'
import { loadConfig } from '../loadConfig'
import type { Answer, Question } from './wire'

/** The entry of a reading thread: Payload once more, on a connection of its own, for reads and nothing else. */
const config = await loadConfig()
const payload = await getPayload({ config, disableOnInit: true })

const ask = async ({ id, url, headers }: Question): Promise<Answer> => {
  const response = await handleEndpoints({ config, request: new Request(url, { headers }) })
  return {
    id,
    answer: {
      status: response.status,
      headers: [...response.headers],
      body: await response.arrayBuffer(),
    },
  }
}

const answer = async (question: Question): Promise<void> => {
  try {
    const said = await ask(question)
    parentPort?.postMessage(said, said.answer ? [said.answer.body] : [])
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A reading thread failed.' })
    parentPort?.postMessage({ id: question.id, answer: null } satisfies Answer)
  }
}

const end = async (): Promise<void> => {
  await Promise.all(underWay)
  await closeStores(payload)
  await payload.destroy()
  const { client } = payload.db as { client?: { close?(): void } }
  client?.close?.()
  parentPort?.close()
}

const underWay = new Set<Promise<void>>()
parentPort?.on('message', (message: Question | 'end') => {
  if (message === 'end') {
    void end()
    return
  }
  const done = answer(message)
  underWay.add(done)
  void done.then(() => underWay.delete(done))
})
parentPort?.postMessage('ready')
