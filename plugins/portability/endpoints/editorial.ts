/** Who may import: an import publishes, which authors may not. */
export const roles = ['admin', 'editor'] as const
