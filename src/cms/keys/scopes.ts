/**
 * What a key may be used for. `read` is the public's reading with a limit of its own, `preview` reads drafts, `write` changes content as the user
 * it belongs to, `traffic` tells hits of a frontend's server.
 */
export const scopes = ['read', 'preview', 'write', 'traffic'] as const

export type Scope = (typeof scopes)[number]
