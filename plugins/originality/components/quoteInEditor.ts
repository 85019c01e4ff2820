import {
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $parseSerializedNode,
  getNearestEditorFromDOMNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type SerializedLexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'

import { joinRedraws } from './joinRedraws'

/** `nested`: it stands in a block already. `other`: a table or a picture is in between, which a quotation cannot hold. */
export type Quoted = 'done' | 'nested' | 'other' | 'lost'

type Tree = SerializedLexicalNode & { children?: Tree[] }

const plain = ['paragraph', 'heading', 'quote']

/**
 * Wraps the paragraphs that a range touches into one `quotation` block with its source, as one step of the history. Goes
 * through the editor's own update, so the form hears of it as of any writing.
 */
export const quoteInEditor = ({
  range,
  editor: page,
  source,
  sourceUrl,
}: {
  range: Range
  /** The element that is written in. */
  editor: HTMLElement
  source: string
  sourceUrl: string
}): Quoted => {
  const editor = getNearestEditorFromDOMNode(range.startContainer)
  if (!editor) return 'lost'
  if (editor.getRootElement() !== page) return 'nested'
  let outcome: Quoted = 'lost'
  let key: string | null = null
  editor.update(
    () => {
      const first = $getNearestNodeFromDOMNode(range.startContainer)?.getTopLevelElement()
      const last = $getNearestNodeFromDOMNode(range.endContainer)?.getTopLevelElement()
      if (!first || !last) return
      const onward = [first, ...first.getNextSiblings()]
      const nodes = onward.slice(0, onward.findIndex((node) => node.is(last)) + 1)
      if (nodes.length === 0) return
      if (nodes.some((node) => ![...plain, 'list'].includes(node.getType()))) {
        outcome = 'other'
        return
      }
      const block: Tree & { fields: unknown; format: string } = {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          blockName: '',
          blockType: 'quotation',
          content: { root: rootOf(nodes.map(contentOf)) },
          source,
          sourceUrl,
        },
      }
      const quotation = $parseSerializedNode(block)
      key = quotation.getKey()
      first.insertBefore(quotation)
      for (const node of nodes) node.remove()
      outcome = 'done'
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
  if (key !== null) joinRedraws({ editor, key })
  return outcome
}

const rootOf = (children: Tree[]) => ({
  type: 'root',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
})

/** A quotation knows paragraphs and lists; a heading or a plain quote becomes a paragraph with the same words. */
const contentOf = (node: LexicalNode): Tree => {
  const tree = treeOf(node)
  if (!plain.includes(tree.type)) return tree
  const { children = [] } = tree
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children,
  }
  return paragraph
}

const treeOf = (node: LexicalNode): Tree => {
  const tree: Tree = node.exportJSON()
  return $isElementNode(node) ? { ...tree, children: node.getChildren().map(treeOf) } : tree
}
