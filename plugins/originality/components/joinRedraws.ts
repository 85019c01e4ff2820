import {
  $addUpdateTag,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

const followed = new WeakMap<LexicalEditor, Set<string>>()

/**
 * Keeps a block one step of the history. Payload asks the server how a new block is drawn and then writes its fields once more,
 * as they were; that would be a step of its own, and undoing it changes nothing that anybody sees. Such a writing joins the
 * step before it; one that changes a field stays a step.
 */
export const joinRedraws = ({ editor, key }: { editor: LexicalEditor; key: string }): void => {
  const known = followed.get(editor)
  if (known) {
    known.add(key)
    return
  }
  const keys = new Set([key])
  const kind = editor.read(() => $getNodeByKey(key)?.constructor) as Klass<LexicalNode> | undefined
  if (!kind) return
  followed.set(editor, keys)
  editor.registerNodeTransform(kind, (node) => {
    if (!keys.has(node.getKey())) return
    const before = editor.getEditorState().read(() => fieldsOf($getNodeByKey(node.getKey())))
    if (before !== null && before === fieldsOf(node)) $addUpdateTag(HISTORY_MERGE_TAG)
  })
}

/** What stands in a block, alike whatever the order of its fields and however an empty one is written. */
const fieldsOf = (node: LexicalNode | null): string | null => {
  if (node === null) return null
  const { fields } = node.exportJSON() as { fields?: unknown }
  return JSON.stringify(fields, (_name, value: unknown) =>
    isPlain(value) ? ordered(value) : value,
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ordered = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
