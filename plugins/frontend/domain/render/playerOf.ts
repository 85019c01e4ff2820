/** Players that are shown in place, by the address of the page that people know: with no cookie until somebody plays. */
const players: readonly { pattern: RegExp; player: (id: string) => string }[] = [
  {
    pattern:
      /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{6,20})(?:[?&#/]|$)/i,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    pattern: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{4,12})(?:[?#/]|$)/i,
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
]

/** The address of the player for a page with a video, or null: then a link is shown. */
export const playerOf = (address: string): string | null => {
  for (const { pattern, player } of players) {
    const id = pattern.exec(address)?.[1]
    if (id !== undefined) return player(id)
  }
  return null
}
