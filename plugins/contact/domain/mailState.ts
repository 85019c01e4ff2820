/** Where the mail about a message stands: `none` where no mail is set up, no address is given, or it is spam. */
export const mailStates = ['none', 'waiting', 'sending', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]
