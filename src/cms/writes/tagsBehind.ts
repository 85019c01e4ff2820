import type { Field, SanitizedConfig } from 'payload'

import { isPublicTag, type PublicTag, publicTags } from './publicTags'

/**
 * What an answer about each collection and global can depend on: itself and whatever its fields lead to, over any number of relations. Rich text
 * leads everywhere. Depth is not looked at: a filter reads relations even at depth 0.
 */
export const tagsBehind = (
  config: Pick<SanitizedConfig, 'collections' | 'globals'>,
): ReadonlyMap<PublicTag, readonly PublicTag[]> => {
  const direct = new Map<PublicTag, Set<PublicTag>>()
  for (const { slug, fields } of [...config.collections, ...config.globals]) {
    if (isPublicTag(slug)) direct.set(slug, targetsOf(fields))
  }
  return new Map([...direct.keys()].map((tag) => [tag, closureOf({ tag, direct })]))
}

const closureOf = ({
  tag,
  direct,
}: {
  tag: PublicTag
  direct: Map<PublicTag, Set<PublicTag>>
}): PublicTag[] => {
  const reached = new Set([tag])
  // A set hands out what is added while it is walked.
  for (const one of reached) for (const next of direct.get(one) ?? []) reached.add(next)
  return [...reached]
}

const targetsOf = (fields: readonly Field[]): Set<PublicTag> => {
  const found = new Set<PublicTag>()
  for (const field of fields) {
    if (field.type === 'richText') for (const tag of publicTags) found.add(tag)
    for (const slug of slugsIn(field)) if (isPublicTag(slug)) found.add(slug)
    for (const inner of fieldsIn(field)) for (const tag of targetsOf(inner)) found.add(tag)
  }
  return found
}

const slugsIn = (field: Field): string[] => {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat() : []
}

const fieldsIn = (field: Field): Field[][] => {
  if (field.type === 'blocks') return field.blocks.map((block) => block.fields)
  if (field.type === 'tabs') return field.tabs.map((tab) => tab.fields)
  return 'fields' in field ? [field.fields] : []
}
