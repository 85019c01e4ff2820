import type { Payload } from 'payload'

import type { TestResult } from '../domain/testResult'
import { contactMail } from './contactMail'
import { readContactSettings } from './readContactSettings'
import { sendMail } from '../../../src/cms/sendMail'

const words = 'এটি একটি পরীক্ষামূলক বার্তা। / This is a test message.'

/** Mails a test message the way that messages of readers go, and keeps with its date what came of it. */
export const sendTest = async (payload: Payload): Promise<TestResult> => {
  const { mailTo, blog } = await readContactSettings(payload)
  const { isMailSetUp } = payload.config.custom as { isMailSetUp?: boolean }
  const at = new Date().toISOString()
  const trouble =
    mailTo === null
      ? 'no-address'
      : isMailSetUp !== true
        ? 'no-mail'
        : await sendMail({
            payload,
            mail: contactMail({
              payload,
              to: mailTo,
              blog,
              id: null,
              message: { name: 'Ekagro', email: mailTo, subject: 'পরীক্ষা / Test', message: words },
            }),
          })
  const result: TestResult = { at, to: mailTo ?? '', delivered: trouble === null, trouble }
  await payload.updateGlobal({ slug: 'contact', data: { lastTest: result }, depth: 0 })
  return result
}
