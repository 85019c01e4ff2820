import { expect } from 'vitest'

import { test } from '../../support/cms'
import { createPeople } from '../../support/people'

test('a server without Chromium says that it prints no PDF, and what would', async ({ cms }) => {
  const { author } = await createPeople(cms)
  const answer = await cms.http('GET', '/api/readiness/report.pdf', { token: author.token })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('CHROMIUM_PATH')
})
