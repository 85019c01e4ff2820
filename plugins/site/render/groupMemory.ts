import { readdir, readFile } from 'node:fs/promises'

const pageSize = 4096

/** Bytes in memory of all processes of a group, shared pages counted by each; null where the system does not tell. */
export const groupMemory = async (group: number): Promise<number | null> => {
  const ids = await readdir('/proc').catch(() => null)
  if (ids === null) return null
  const sizes = await Promise.all(
    ids
      .filter((id) => /^\d+$/u.test(id))
      .map(async (id) => {
        const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
        // proc(5): after the name in brackets come state, parent, group; the pages in memory are 21 fields after the state.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return Number(fields[2]) === group ? Number(fields[21]) * pageSize : 0
      }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
