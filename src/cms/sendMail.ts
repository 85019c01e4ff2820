import type { Payload } from 'payload'

type Mail = Parameters<Payload['sendEmail']>[0]

const patience = 20_000
const longestTold = 300

/** Sends one mail; null when the mail server took it for whom it is for, else what is the matter: `late` after 20 s, or what the server said. */
export const sendMail = async ({
  payload,
  mail,
}: {
  payload: Payload
  mail: Mail
}): Promise<string | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience)
  })
  try {
    const sent = await Promise.race([payload.sendEmail(mail), late])
    if (sent === 'late') return sent
    const { rejected } = (sent ?? {}) as { rejected?: readonly unknown[] }
    return rejected && rejected.length > 0 ? 'rejected' : null
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, longestTold) || 'error'
  } finally {
    clearTimeout(timer)
  }
}
