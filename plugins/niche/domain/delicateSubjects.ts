import type { Subject } from './subject'

/** Subjects on which an error may harm a reader's health, money, safety or civic life. */
export const delicateSubjects: readonly Subject[] = ['health', 'business', 'politics', 'crime']
