import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

/** With no user yet, makes the one-time token and prints the link: whoever started the server makes the first admin. */
export const offerSetup = async ({
  payload,
  address,
}: {
  payload: Payload
  address: string
}): Promise<void> => {
  const users = await payload.count({ collection: 'users' })
  if (users.totalDocs > 0) return
  process.env.EKAGRO_SETUP_TOKEN = randomBytes(24).toString('base64url')
  process.stdout.write(
    `No user yet. Make the first administrator here (the link works until then):\n  ${address}/api/setup?token=${process.env.EKAGRO_SETUP_TOKEN}\n`,
  )
}
