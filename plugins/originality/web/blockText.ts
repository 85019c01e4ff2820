const blocks = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const silent = new Set(
  'script style noscript template head iframe object svg math canvas audio video select textarea input'.split(
    ' ',
  ),
)

type TreeNode = Pick<Node, 'nodeType' | 'nodeName' | 'textContent'> & {
  firstChild: TreeNode | null
  nextSibling: TreeNode | null
  parentNode: TreeNode | null
}

/** The text of an element with a blank line between its blocks, white space as one space. Walks without recursion, so that no page is too deep. */
export const blockText = (root: TreeNode | null): string => {
  const paragraphs: string[] = []
  let pieces: string[] = []
  const end = (): void => {
    const paragraph = pieces.join('').replace(/\s+/gu, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    pieces = []
  }
  const isBlock = (node: TreeNode): boolean => blocks.has(node.nodeName.toLowerCase())

  let node = root
  while (node) {
    if (node.nodeType === 3) pieces.push(node.textContent ?? '')
    else if (isBlock(node)) end()
    if (node.firstChild && !silent.has(node.nodeName.toLowerCase())) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      if (isBlock(node)) end()
      node = node.parentNode
    }
    if (!node || node === root) break
    if (isBlock(node)) end()
    node = node.nextSibling
  }
  end()
  return paragraphs.join('\n\n')
}
