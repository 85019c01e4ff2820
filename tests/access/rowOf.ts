export const askers = ['P', 'W', 'O', 'E', 'A'] as const
export type Asker = (typeof askers)[number]

/** One row of a table: which askers may, by operation. Throws on a letter that is no asker. */
export const rowOf = (text: string): ReadonlyMap<string, ReadonlySet<Asker>> =>
  new Map(
    text
      .trim()
      .split(/[,\n]+/)
      .map((cell) => {
        const [operation = '', letters = ''] = cell.trim().split(/\s+/)
        const known = letters.split('').filter((one) => askers.includes(one as Asker)) as Asker[]
        if (letters !== '-' && known.length !== letters.length)
          throw new Error(`“${cell}” is no cell of the table.`)
        return [operation, new Set(known)] as const
      }),
  )
