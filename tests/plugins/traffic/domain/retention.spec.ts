import { describe, expect, it } from 'vitest'

import { retentionOf } from '../../../../plugins/traffic/domain/retention/retentionOf'

describe('retentionOf', () => {
  it('keeps 90 days of hits to the millisecond', () => {
    const now = Date.parse('2026-04-01T00:00:00Z')
    expect(retentionOf(now).hitsBefore).toBe(Date.parse('2026-01-01T00:00:00Z'))
  })

  it.each(['Pacific/Kiritimati', 'Asia/Dhaka', 'UTC', 'Etc/GMT+12'])(
    'keeps who was seen today and yesterday in %s, at any hour',
    (timeZone) => {
      const dayOf = (time: number) => new Intl.DateTimeFormat('sv', { timeZone }).format(time)
      for (let hour = 0; hour < 48; hour += 1) {
        const now = Date.parse('2026-02-28T00:30:00Z') + hour * 3_600_000
        const { seenBefore } = retentionOf(now)
        expect(dayOf(now - 86_400_000) >= seenBefore).toBe(true)
        expect(dayOf(now - 4 * 86_400_000) < seenBefore).toBe(true)
      }
    },
  )
})
