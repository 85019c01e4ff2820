/** A share in 0..1 as a message shows it: what is there at all is never written as nothing, nor what is not whole as all. */
export const shareOf = (share: number): number => {
  if (share <= 0 || share >= 1) return Math.max(0, Math.min(1, share))
  return Math.max(0.01, Math.min(0.99, share))
}
