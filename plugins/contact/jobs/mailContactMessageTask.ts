import type { TaskConfig } from 'payload'

import { mailMessage } from '../gather/mailMessage'

/** Mails one message of a reader. */
export const mailContactMessageTask: TaskConfig<{ input: { message: string }; output: object }> = {
  slug: 'mail-contact-message',
  inputSchema: [{ name: 'message', type: 'text', required: true }],
  retries: 2,
  concurrency: { key: ({ input }) => `mail-contact-message:${input.message}`, supersedes: true },
  handler: async ({ input, req }) => {
    await mailMessage({ payload: req.payload, id: input.message })
    return { output: {} }
  },
}
