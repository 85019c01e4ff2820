import type { ServerProcess } from './serverProcess'

export const credentials = { email: 'owner@blog.test', password: 'a long enough password' }

/** Goes through the setup link that a server printed and gives the token of the first administrator. */
export const makeFirstUser = async ({ origin, stdout }: ServerProcess): Promise<string> => {
  const link = /http\S+\/api\/setup\?token=\S+/.exec(stdout())?.[0] ?? ''
  const setup = await fetch(link, { redirect: 'manual' })
  const cookie = setup.headers.get('set-cookie')?.split(';')[0] ?? ''
  const response = await fetch(`${origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify({ ...credentials, name: 'মালিক' }),
  })
  const { token } = (await response.json()) as { token: string }
  return token
}
