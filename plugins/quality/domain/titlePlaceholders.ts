import { tokenise } from '../../../src/article/tokenise'
import type { PlaceholderHit } from './placeholderHit'
import { placeholderHits } from './placeholderHits'
import { placeholderMatchers } from './placeholderMatchers'

/** Placeholders of a title, a menu label or another short text, in which every one stands for itself. */
export function titlePlaceholders(text: string): PlaceholderHit[] {
  const tokens = tokenise({ text, spellingFold: true })
  const whole = placeholderMatchers
    .title(tokens)
    .filter(({ first, last }) => first === 0 && last === tokens.count - 1)
  const matches = whole.length > 0 ? whole : placeholderMatchers.text(tokens)
  return placeholderHits({ text, tokens, matches, field: 'title', blocks: [] })
}
