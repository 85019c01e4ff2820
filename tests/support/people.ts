import type { Role } from '../../collections/access'
import type { Cms } from './cms'

const password = 'a long enough password'

export type Person = { id: string; token: string }

/** Makes one user of each role and signs them in. */
export const createPeople = async ({ payload }: Cms): Promise<Record<Role, Person>> => {
  const person = async (role: Role): Promise<Person> => {
    const email = `${role}@blog.test`
    const user = await payload.create({
      collection: 'users',
      data: { email, password, role, name: role },
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { id: String(user.id), token: token ?? '' }
  }
  return {
    admin: await person('admin'),
    editor: await person('editor'),
    author: await person('author'),
  }
}
