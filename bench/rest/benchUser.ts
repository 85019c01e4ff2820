/** Who publishes in the bench. */
export const benchUser = { email: 'bench@blog.test', password: 'only for this bench' }
