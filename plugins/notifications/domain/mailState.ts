/** Where the mail of a notice to a person stands; `none` where none is wanted, set up or needed. */
export const mailStates = ['none', 'waiting', 'sending', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]
