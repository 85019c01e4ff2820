/** Whose a text is: the public names it bears, and who began it. */
export type Authorship = { authors: readonly string[]; owner: string | null }
