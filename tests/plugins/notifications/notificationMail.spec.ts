import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { notificationMail } from '../../../plugins/notifications/gather/notificationMail'
import type { Notice } from '../../../src/payload-types'

const payload = {
  config: { custom: { address: 'http://admin.test' }, routes: { admin: '/admin' } },
} as unknown as Payload
const mailOf = (count: number) =>
  notificationMail({
    payload,
    person: { email: 'a@b.test' },
    rows: Array.from(
      { length: count },
      (_, index) =>
        ({
          kind: 'schedule-failed',
          values: { title: `Post ${index}` },
          documentCollection: 'posts',
          documentId: `id-${index}`,
        }) as unknown as Notice,
    ),
  })

it('names its one notice in the subject by kind, and both languages in the text', () => {
  expect(mailOf(1)).toMatchObject({
    to: 'a@b.test',
    subject: 'নির্ধারিত প্রকাশে ত্রুটি / A schedule broke',
  })
  expect(mailOf(1).text).toContain('http://admin.test/admin/collections/posts/id-0')
})

it('counts many, names twenty and says where the rest is', () => {
  const { subject, text } = mailOf(1_000)
  expect(subject).toBe('১০০০টি বিজ্ঞপ্তি / 1000 notifications')
  expect((text as string).match(/collections\/posts/g)).toHaveLength(20)
  expect(text).toContain('And 980 more:\nhttp://admin.test/admin/notifications')
})
