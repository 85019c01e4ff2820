/** Gathers items into lists of at most `most`, ended early when their weights reach `weight`: a few long ones or many short ones. */
export async function* chunksOf<Item>(input: {
  items: AsyncIterable<Item>
  most: number
  weight: number
  weigh: (item: Item) => number
}): AsyncGenerator<Item[]> {
  let chunk: Item[] = []
  let heavy = 0
  for await (const item of input.items) {
    chunk.push(item)
    heavy += input.weigh(item)
    if (chunk.length >= input.most || heavy >= input.weight) {
      yield chunk
      chunk = []
      heavy = 0
    }
  }
  if (chunk.length > 0) yield chunk
}
