import type { Say } from '../../../src/cms/sayIn'
import { Choice } from './Choice'
import type { FlagsAnswer } from './deskAnswers'
import type { FlagFilters } from './flagFilters'

/** Narrows the queue by status, author and source, and orders it. */
export const FlagFiltersBar = ({
  filters,
  authors,
  sources,
  onChange,
  say,
}: {
  filters: FlagFilters
  authors: FlagsAnswer['authors']
  sources: FlagsAnswer['sources']
  onChange: (change: Partial<FlagFilters>) => void
  say: Say
}) => {
  // What is chosen stays to be seen, also when the list that came no longer has it.
  const knows = (values: readonly string[], value: string): boolean =>
    value === '' || values.includes(value)
  const authorIds = authors.map(({ id }) => id)
  const sourceNames = sources.map(({ source }) => source)
  return (
    <div className="ekagro-filters">
      <Choice
        label={say('filter:status')}
        onChange={(status) => onChange({ status: status as FlagFilters['status'] })}
        options={(['open', 'decided', 'all'] as const).map((value) => [
          value,
          say(`filter:status-${value}`),
        ])}
        value={filters.status}
      />
      <Choice
        label={say('filter:author')}
        onChange={(author) => onChange({ author })}
        options={[
          ['', say('filter:everybody')],
          ...authors.map(({ id, name }) => [id, name] as const),
          ...(knows(authorIds, filters.author) ? [] : [[filters.author, filters.author] as const]),
        ]}
        value={filters.author}
      />
      <Choice
        label={say('filter:source')}
        onChange={(source) => onChange({ source })}
        options={[
          ['', say('filter:every-source')],
          ...sources.map(({ source, title }) => [source, title ?? say('source:untitled')] as const),
          ...(knows(sourceNames, filters.source)
            ? []
            : [[filters.source, filters.source] as const]),
        ]}
        value={filters.source}
      />
      <Choice
        label={say('filter:sort')}
        onChange={(sort) => onChange({ sort: sort as FlagFilters['sort'] })}
        options={[
          ['severity', say('filter:severity')],
          ['age', say('filter:age')],
        ]}
        value={filters.sort}
      />
    </div>
  )
}
