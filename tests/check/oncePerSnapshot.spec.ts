import { expect, it } from 'vitest'

import { oncePerSnapshot } from '../../src/check/oncePerSnapshot'
import { emptySnapshot } from '../support/emptySnapshot'

it('is worked out once for each snapshot, whatever it is', () => {
  const asked: unknown[] = []
  const answerOf = oncePerSnapshot((snapshot) => {
    asked.push(snapshot)
    return asked.length === 1 ? undefined : asked.length
  })
  const [one, other] = [emptySnapshot({}), emptySnapshot({})]
  expect([answerOf(one), answerOf(one), answerOf(other), answerOf(other)]).toEqual([
    undefined,
    undefined,
    2,
    2,
  ])
  expect(asked).toEqual([one, other])
})
