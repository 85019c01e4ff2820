import { passageOf } from '../domain/passageOf'
import { policyTiers } from '../domain/policy/policyCategory'
import type { screenDocument } from '../gather/screenDocument'

type Screened = Awaited<ReturnType<typeof screenDocument>>

/** What the panel beside the editor is told. Offsets count in `text` for hits of the body. */
export const presentScreen = ({
  article,
  policy,
  suspects,
  notes,
  clicks,
  readability,
  revision,
}: Screened) => ({
  revision,
  text: article.text,
  screened: policy.screened,
  suspects: suspects.map(({ category, state, decision, hits }) => ({
    category,
    tier: policyTiers[category],
    state,
    decision: decision === null ? null : { by: decision.by, at: decision.at, note: decision.note },
    hits: hits.map((hit) => ({
      field: hit.field,
      found: hit.found,
      guarded: hit.guarded,
      ...passageOf(article, hit),
    })),
  })),
  clicks: clicks.map((hit) => ({
    field: hit.field,
    found: hit.found,
    asks: hit.asks,
    ...passageOf(article, hit),
  })),
  notes: notes.map(({ kind, offset, length, found, value }) => ({
    kind,
    offset,
    length,
    found,
    ...(value === undefined ? {} : { value }),
  })),
  readability,
})

export type PresentedScreen = ReturnType<typeof presentScreen>
