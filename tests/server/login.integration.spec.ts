import { describe, expect } from 'vitest'

import { type Cms, test } from '../support/cms'
import { createPeople } from '../support/people'

const wrong = async (
  cms: Cms,
  email: string,
  path = 'login',
): Promise<{ status: number; text: string; ms: number; head: string }> => {
  const began = performance.now()
  const response = await cms.http('POST', `/api/users/${path}`, {
    body: { email, password: 'not the password' },
  })
  const text = await response.text()
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status: response.status, text, ms: performance.now() - began, head }
}

/** Whole steps of 750 ms, which is what a refusal takes. */
const steps = (ms: number): number => Math.floor((ms + 5) / 750)

describe('whoever tries to find out who has an account', () => {
  test('gets one answer for a wrong password, a locked account and nobody', async ({ cms }) => {
    await createPeople(cms)
    const known = []
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    for (let at = 0; at < 7; at += 1) known.push(await wrong(cms, 'editor@blog.test'))
    const unknown = await wrong(cms, 'nobody@blog.test')
    expect(unknown.status).toBe(401)
    for (const one of known) {
      expect(one.status).toBe(401)
      expect(one.text).toBe(unknown.text)
      expect(one.head).toBe(unknown.head)
      // Never sooner than a whole step; how long a busy machine takes beyond it says nothing.
      expect(steps(one.ms)).toBeGreaterThanOrEqual(1)
    }
    expect(steps(unknown.ms)).toBeGreaterThanOrEqual(1)
    const right = await cms.http('POST', '/api/users/login', {
      body: { email: 'editor@blog.test', password: 'a long enough password' },
    })
    expect(right.status, 'the account is locked now').toBe(401)
    expect(await right.text()).toBe(unknown.text)
    const other = await cms.http('POST', '/api/users/login', {
      body: { email: 'admin@blog.test', password: 'a long enough password' },
    })
    expect(other.status).toBe(200)
  })

  test('learns nothing from a forgotten password either', async ({ cms }) => {
    const known = await wrong(cms, 'author@blog.test', 'forgot-password')
    const unknown = await wrong(cms, 'nobody@blog.test', 'forgot-password')
    expect(known.status).toBe(200)
    expect(known.text).toBe(unknown.text)
    expect(known.head).toBe(unknown.head)
    expect(steps(known.ms)).toBeGreaterThanOrEqual(1)
    expect(steps(unknown.ms)).toBeGreaterThanOrEqual(1)
    const nothing = await cms.http('POST', '/api/users/forgot-password', { body: {} })
    expect(nothing.status).toBe(400)
  })
})
