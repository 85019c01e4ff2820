/** What a post without a title is called, in the language of the blog: every document here has one. */
export const untitled = (language: string): string =>
  language.startsWith('bn') ? 'শিরোনামহীন' : 'Untitled'
