import { formatMessage } from '../check/formatMessage'
import type { Message } from '../check/message'
import type { Messages } from '../check/messages'

export type Say = (key: string, values?: Message['values']) => string

/** A speaker of one language: gives the sentence of a key, with the digits and plurals of that language. */
export const sayIn =
  ({ language, messages }: { language: string; messages: Messages }): Say =>
  (key, values) =>
    formatMessage({ message: { key, ...(values ? { values } : {}) }, language, messages })
