/** The mean over some classes of F1, each class against everything else. */
export const macroF1 = <Name>({
  presets,
  labels,
  told,
}: {
  presets: readonly Name[]
  labels: readonly (Name | null)[]
  told: readonly (Name | null)[]
}): number => {
  const scores = presets.map((preset) => {
    const hit = labels.filter((label, index) => label === preset && told[index] === preset).length
    const labelled = labels.filter((label) => label === preset).length
    const named = told.filter((name) => name === preset).length
    return (2 * hit) / (labelled + named)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
