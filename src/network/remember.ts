/**
 * A function that remembers its last answers, at most `most`; the one not asked for the longest goes first. For answers that depend on a text alone.
 */
export const remember = <Answer>({
  most,
  tell,
}: {
  most: number
  tell: (text: string) => Answer
}): ((text: string) => Answer) => {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) {
      answers.delete(text)
      answers.set(text, known)
      return known
    }
    const answer = tell(text)
    answers.set(text, answer)
    if (answers.size > most) answers.delete(answers.keys().next().value as string)
    return answer
  }
}
