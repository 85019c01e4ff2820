import { expect, it } from 'vitest'

import { rememberTexts } from '../../src/article/rememberTexts'

const counting = (mostShort?: number) => {
  const made: string[] = []
  const of = rememberTexts((text) => {
    made.push(text.slice(0, 3))
    return { length: text.length }
  }, mostShort)
  return { made, of }
}
const long = (name: string) => name.repeat(100)

it('the last four long texts are remembered, and others made anew', () => {
  const { made, of } = counting()
  for (const name of ['aaa', 'bbb', 'aaa', 'ccc', 'ddd', 'eee', 'eee', 'aaa'])
    expect(of(long(name))).toEqual({ length: 300 })
  expect(made).toEqual(['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'aaa'])
})

it('short texts are made anew, unless so many are to be remembered', () => {
  const anew = counting()
  for (const name of ['a', 'b', 'a']) anew.of(name)
  expect(anew.made).toEqual(['a', 'b', 'a'])
  const { made, of } = counting(2)
  for (const name of ['a', 'b', 'a', 'b', 'c', 'a', 'c']) expect(of(name)).toEqual({ length: 1 })
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
