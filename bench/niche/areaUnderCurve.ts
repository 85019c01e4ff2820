/** The chance that a text of the subject scores over one that is not, ties counting half: the area under the ROC curve. */
export const areaUnderCurve = ({ on, off }: { on: number[]; off: number[] }): number => {
  const all = [
    ...on.map((score) => ({ score, isOn: true })),
    ...off.map((score) => ({ score, isOn: false })),
  ]
  all.sort((one, other) => one.score - other.score)
  let ranks = 0
  for (let from = 0; from < all.length;) {
    let to = from
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1
    const rank = (from + 1 + to) / 2
    for (let place = from; place < to; place += 1) if (all[place]?.isOn) ranks += rank
    from = to
  }
  return (ranks - (on.length * (on.length + 1)) / 2) / (on.length * off.length)
}
