import type { ReactNode } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { languageWords } from './languageWords'
import type { PanelFacts } from './panelFacts'

const shownTerms = 6

/** The facts of one text in plain words. What was not measured is left out. */
export const FactsList = ({
  facts,
  language,
  onSubjectFrom,
  say,
}: {
  facts: PanelFacts
  language: string
  /** In 0..1. */
  onSubjectFrom: number
  say: Say
}) => {
  const { quality, niche, originality } = facts
  if (!quality && !niche && !originality) return <p>{say('facts:none')}</p>
  return (
    <dl>
      {quality && (
        <>
          <Fact name={say('facts:words')}>
            {say('facts:words-value', { words: quality.words })}
            {quality.ownWords < quality.words && (
              <small>{say('facts:own-words', { words: quality.ownWords })}</small>
            )}
          </Fact>
          <Fact name={say('facts:reading')}>
            {say('facts:minutes', { minutes: quality.readingMinutes })}
          </Fact>
          <Fact name={say('facts:language')}>
            {languageWords({ languages: quality.languages, language, say })}
          </Fact>
          <Fact name={say('facts:prose')}>
            {quality.proseShare === null
              ? say('facts:too-little')
              : say('facts:prose-value', { share: quality.proseShare })}
          </Fact>
          <Fact name={say('facts:placeholders')}>
            {quality.placeholders.length === 0 ? (
              say('facts:placeholders-none')
            ) : (
              <ul>
                {quality.placeholders.map(({ found, context, certain }, place) => (
                  <li key={`${found}-${place}`}>
                    <strong>{found}</strong>
                    {context !== found && <small>{context}</small>}
                    {!certain && <small>({say('facts:placeholder-perhaps')})</small>}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        </>
      )}
      {niche && (
        <Fact name={say('facts:subject')}>
          {say(subjectKey(niche.score, onSubjectFrom), {
            score: Math.round((niche.score ?? 0) * 100),
            border: Math.round(onSubjectFrom * 100),
          })}
          {niche.score !== null && niche.terms.length > 0 && (
            <small>
              {say('facts:subject-terms', {
                terms: niche.terms
                  .slice(0, shownTerms)
                  .map(({ term }) => term)
                  .join(', '),
              })}
            </small>
          )}
        </Fact>
      )}
      {originality && (
        <Fact name={say('facts:quoted')}>
          {originality.words === 0
            ? say('facts:too-little')
            : say('facts:quoted-value', {
                share:
                  (originality.quoted.sourced + originality.quoted.unsourced) / originality.words,
              })}
          {originality.unsourcedQuotes > 0 && (
            <small>{say('facts:quotes-unsourced', { count: originality.unsourcedQuotes })}</small>
          )}
        </Fact>
      )}
    </dl>
  )
}

const subjectKey = (score: number | null, onSubjectFrom: number): string => {
  if (score === null) return 'facts:subject-unknown'
  return score >= onSubjectFrom ? 'facts:subject-on' : 'facts:subject-off'
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
