import { describe, expect, it } from 'vitest'
import { makeFinding } from '../../src/check/makeFinding'
import { ruleOf } from '../../src/check/ruleOf'

const rule = ruleOf('nav-orphans')
const items = Array.from({ length: 120 }, (_, index) => ({
  kind: 'posts' as const,
  id: String(index),
  title: `Post ${index}`,
}))

describe('makeFinding', () => {
  it('names 100 items and counts all', () => {
    const { evidence } = makeFinding({ rule, status: 'fail', items })
    expect(evidence.items.length).toBe(100)
    expect(evidence.count).toBe(120)
  })

  it('gives summary and fix keys of the rule, with the same values', () => {
    expect(makeFinding({ rule, status: 'fail', values: { count: 2 } })).toMatchObject({
      blocks: 'never',
      summary: { key: 'nav-orphans:fail', values: { count: 2 } },
      fix: { key: 'nav-orphans:fix', values: { count: 2 } },
    })
  })

  it('has nothing to mend when the rule passes or does not apply', () => {
    expect(makeFinding({ rule, status: 'pass' }).fix).toBeNull()
    expect(makeFinding({ rule, status: 'n/a' }).fix).toBeNull()
  })

  it('takes a variant, a milder blocking and another fix', () => {
    const fix = { key: 'nav-orphans:fix-menu' }
    expect(
      makeFinding({ rule, status: 'fail', variant: 'menu', blocks: 'quality', fix }),
    ).toMatchObject({ blocks: 'quality', summary: { key: 'nav-orphans:menu' }, fix })
  })
})
