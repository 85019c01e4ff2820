import { randomBytes } from 'node:crypto'

import { roles } from '../../../collections/access'
import { answer } from '../answer'
import type { Command } from '../command'
import { say } from '../say'
import { usageError } from '../usageError'
import { withCms } from '../withCms'

/** Makes a user from the terminal: whoever runs it has the database anyway. */
export const createUserCommand: Command = {
  usage:
    'ekagro create-user <email> [--name NAME] [--role admin|editor|author] [--password-stdin] [--json]',
  summary: 'Makes a user. Without --password-stdin a random password is made and shown once.',
  options: {
    name: { type: 'string' },
    role: { type: 'string', default: 'admin' },
    'password-stdin': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ positionals, values }) => {
    const [email, ...more] = positionals
    if (!email || more.length > 0) throw usageError('name one e-mail address.')
    const role = roles.find((known) => known === values.role)
    if (!role) throw usageError(`--role is one of ${roles.join(', ')}.`)
    const isGiven = values['password-stdin'] === true
    const password = isGiven ? await readPassword() : randomBytes(12).toString('base64url')
    return withCms(async (payload) => {
      const known = await payload.count({
        collection: 'users',
        where: { email: { equals: email.toLowerCase() } },
      })
      if (known.totalDocs > 0) {
        say(`There is a user with the address ${email} already; reset the password in the admin.`)
        return 1
      }
      const name = typeof values.name === 'string' ? values.name : (email.split('@')[0] ?? email)
      const user = await payload.create({
        collection: 'users',
        data: { email, name, role, password },
      })
      const shown = isGiven ? {} : { password }
      if (values.json === true)
        await answer({ id: user.id, email: user.email, role: user.role, ...shown })
      else say(`Made ${role} ${user.email}.${isGiven ? '' : ` Password (shown once): ${password}`}`)
      return 0
    })
  },
}

const shortest = 8

const readPassword = async (): Promise<string> => {
  let text = ''
  for await (const chunk of process.stdin) text += String(chunk)
  const password = text.replace(/\r?\n$/, '')
  if (password.length < shortest)
    throw usageError(`the password has fewer than ${shortest} characters.`)
  return password
}
