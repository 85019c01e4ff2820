/** Shorter texts are made anew unless told otherwise: for a few words looking for them costs as much. */
const shortest = 256
/** The analysers of one article ask for its text one after the other, and two articles may be analysed in turn. */
const kept = 4

/**
 * Makes a function of a text remember what it said of the last four long ones, so that analysers which ask for the words of one article do
 * the work once. The function must be pure, and nobody may change what it gives.
 * @param mostShort so many short texts are remembered too, such as the titles of a blog, which three rules of every report ask about
 */
export function rememberTexts<Answer>(
  make: (text: string) => Answer,
  mostShort = 0,
): (text: string) => Answer {
  const known: { text: string; answer: Answer }[] = []
  const short = new Map<string, Answer>()
  const rememberShort = (text: string): Answer => {
    const before = short.get(text)
    if (before !== undefined) return before
    if (short.size >= mostShort) short.clear()
    const answer = make(text)
    short.set(text, answer)
    return answer
  }
  return (text) => {
    if (text.length < shortest) return mostShort > 0 ? rememberShort(text) : make(text)
    const found = known.find((one) => one.text === text)
    if (found) return found.answer
    const answer = make(text)
    known.unshift({ text, answer })
    known.length = Math.min(known.length, kept)
    return answer
  }
}
