const longest = 200

/** The values of a notice, each text in one line and no longer than 200 characters. */
export const plainValues = (
  values: Readonly<Record<string, string | number>>,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
      const letters = Array.from(line)
      return [name, letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line]
    }),
  )
