/** The first `most` UTF-16 units of a text, and one fewer where the cut would fall within a character. */
export const cutText = (text: string, most: number): string => {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}
