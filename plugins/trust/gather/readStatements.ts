import type { Payload } from 'payload'

import {
  type AttestationSubject,
  attestationSubjects,
  type Standing,
  standing,
} from '../../../src/check/ownersWord'
import type { User } from '../../../src/payload-types'
import { daysOfWord } from '../domain/daysOfWord'
import { placeOfLanguage } from '../translations/placeOfLanguage'
import { statements } from '../translations/statements'
import { subjectNames } from '../translations/subjectNames'
import { readWords } from './trustReaders'

export type Statement = {
  subject: AttestationSubject
  title: string
  wording: string
  /** What confirming does in the report. */
  effect: string
} & Standing

export type Statements = {
  /** How long a confirmed statement holds, in days. */
  days: number
  /** Whether the reader may give and take back statements. */
  mayState: boolean
  statements: Statement[]
}

/** Each statement in the reader's language, with where the owner's word on it stands now. */
export const readStatements = async ({
  payload,
  user,
  language,
}: {
  payload: Payload
  user: Pick<User, 'role'>
  language: string
}): Promise<Statements> => {
  const words = await readWords(payload)
  const now = new Date()
  const place = placeOfLanguage(language)
  return {
    days: daysOfWord,
    mayState: user.role === 'admin',
    statements: attestationSubjects.map((subject) => ({
      subject,
      title: subjectNames[subject][place === 1 ? 'bn' : 'en'],
      wording: statements[subject].wording[place],
      effect: statements[subject].effect[place],
      ...standing({ words, subject, now }),
    })),
  }
}
