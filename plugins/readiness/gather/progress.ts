/** Told how many documents of how many are done. */
export type Progress = (progress: { done: number; total: number }) => void | Promise<void>
