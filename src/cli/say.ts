/** Words for people: stderr, so that stdout holds the answer alone. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}
