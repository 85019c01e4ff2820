import type { RouteCall } from '../../../src/cms/route'
import { bareAddress } from '../../../src/network/bareAddress'
import { openCounter } from '../count/openCounter'
import { quietly } from '../count/quietly'
import type { HitBody } from '../domain/hitBody'
import type { BodyProblem } from '../domain/readHitBody'
import type { ResolvedTrafficOptions } from '../options'
import { answers } from './answers'
import { senderOf } from './senderOf'

/**
 * Counts what was read and answers; `done` is the answer for every well-formed hit, counted or not. The reason why one was not counted
 * stands in a header for those who are signed in.
 */
export const countBody = async ({
  call: { request, payload, remoteAddress },
  body,
  options,
  done,
}: {
  call: RouteCall
  body: HitBody | BodyProblem
  options: ResolvedTrafficOptions
  done: (headers: Record<string, string>) => Response
}): Promise<Response> => {
  const { headers } = request
  try {
    const counter = await openCounter({ payload, options })
    if ('message' in body) {
      await counter.refuse()
      return answers.malformed(body)
    }
    const sender = await senderOf({ payload, headers })
    if (sender === null) return answers.wrongKey()
    if (sender === 'server' && bareAddress(body.address) === null) {
      return answers.malformed({ field: 'address', message: 'is not the address of the reader' })
    }
    const outcome = await counter.accept({ headers, remoteAddress, body, sender })
    if (sender === 'reader' || outcome.kind === 'counted') return done({})
    return done({
      'X-Ekagro-Drop': outcome.kind === 'dropped' ? outcome.reason : 'not-measured',
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'journal-unavailable') {
      quietly(payload)({ message: 'A hit could not be counted.', error })
    }
    return answers.unavailable()
  }
}
