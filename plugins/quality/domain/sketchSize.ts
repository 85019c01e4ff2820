/** Hashes in a sketch, at most. */
export const sketchSize = 64
