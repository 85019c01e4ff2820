/** How far a message was dealt with; spam is told to nobody. */
export const messageStates = ['new', 'read', 'answered', 'spam'] as const
export type MessageState = (typeof messageStates)[number]
