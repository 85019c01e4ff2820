'use client'

import { Banner, Button, Link } from '@payloadcms/ui'
import { useCallback, useMemo, useRef, useState } from 'react'

import type { Span } from '../../../src/article/article'
import type { Say } from '../../../src/cms/sayIn'
import { DecisionForm } from './DecisionForm'
import { DecisionLog } from './DecisionLog'
import { decisions as allDecisions } from '../domain/decision'
import type { PairAnswer } from './deskAnswers'
import { KeyHelp } from './KeyHelp'
import { Legend } from './Legend'
import { type MarkedPassage, markedPassages } from './markedPassages'
import { ReviewHead } from './ReviewHead'
import { TextPane } from './TextPane'
import { TextSide } from './TextSide'
import { useDeskKeys } from './useDeskKeys'
import { useKeySwitch } from './useKeySwitch'
import { usePassages } from './usePassages'
import type { ReviewChange } from './useReview'

const keys = [
  ['n', 'keys:next-passage'],
  ['p', 'keys:previous-passage'],
  ['s', 'keys:swap'],
  ['x', 'keys:exclude'],
  ['1 – 6', 'keys:decide'],
  ['w', 'keys:whole'],
  ['u', 'keys:queue'],
  ['?', 'keys:show'],
] as const

const suspicious = (passage: MarkedPassage): Span => passage.suspicious
const inSource = (passage: MarkedPassage): Span | undefined => passage.source

/** Both texts side by side, their passages linked, and the decision on them. */
export const ReviewBody = ({
  answer,
  change,
  isSaving,
  say,
  language,
  timeZone,
  adminRoute,
}: {
  answer: PairAnswer
  change: (change: ReviewChange) => Promise<boolean>
  isSaving: boolean
  say: Say
  language: string
  timeZone: string
  adminRoute: string
}) => {
  const { pair, text, sourceText, mayDecide, isCurrent } = answer
  const passages = useMemo(
    () => markedPassages({ passages: pair.passages, say }),
    [pair.passages, say],
  )
  const order = useMemo(() => passages.map(({ key }) => key), [passages])
  const { active, panes, choose, step, forget } = usePassages(order)
  const [isSwapped, setSwapped] = useState(false)
  const [areKeysOn, switchKeys] = useKeySwitch()
  const help = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const queue = useRef<HTMLAnchorElement>(null)

  const exclude = (): void => {
    if (mayDecide && !isSaving) void change({ excluded: !pair.excluded })
  }
  const swap = (): void => setSwapped((before) => !before)
  const goToDecision = (place: number) => (): void =>
    form.current?.querySelectorAll<HTMLElement>('button[data-decision]')[place]?.focus()
  useDeskKeys(
    {
      n: () => step(1),
      p: () => step(-1),
      s: swap,
      x: exclude,
      w: forget,
      u: () => queue.current?.click(),
      '?': () => help.current?.showModal(),
      ...Object.fromEntries(
        allDecisions.map((_, place) => [String(place + 1), goToDecision(place)]),
      ),
    },
    { isOn: areKeysOn },
  )
  const chooseInPost = useCallback((key: string) => choose(key, 'post'), [choose])
  const chooseInSource = useCallback((key: string) => choose(key, 'source'), [choose])

  const current = passages.find(({ key }) => key === active) ?? null
  return (
    <>
      <ReviewHead answer={answer} say={say} />
      {!isCurrent && <Banner type="info">{say('review:changed')}</Banner>}
      <div aria-label={say('review:tools')} className="ekagro-desk__bar" role="group">
        <div className="ekagro-tools">
          <Button
            buttonStyle="secondary"
            disabled={passages.length === 0}
            margin={false}
            onClick={() => step(-1)}
            size="small"
          >
            {say('review:previous')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={passages.length === 0}
            margin={false}
            onClick={() => step(1)}
            size="small"
          >
            {say('review:next')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={swap} size="small">
            {say('review:swap')}
          </Button>
          {mayDecide && (
            <Button
              buttonStyle="secondary"
              disabled={isSaving}
              margin={false}
              onClick={exclude}
              size="small"
            >
              {say(pair.excluded ? 'review:include' : 'review:exclude')}
            </Button>
          )}
          <KeyHelp dialog={help} isOn={areKeysOn} keys={keys} onSwitch={switchKeys} say={say} />
        </div>
        <Link href={`${adminRoute}/originality`} prefetch={false} ref={queue}>
          {say('review:queue')}
        </Link>
      </div>
      <Legend passages={passages} say={say} />
      <div className={`ekagro-panes${isSwapped ? ' ekagro-panes--swapped' : ''}`}>
        <TextPane
          active={active}
          heading={say('side:post')}
          onChoose={chooseInPost}
          pane={panes.post}
          passages={passages}
          say={say}
          spanOf={suspicious}
          text={text ?? null}
        >
          <TextSide
            date={pair.post.publishedAt}
            href={`${adminRoute}/collections/posts/${encodeURIComponent(pair.post.id)}`}
            language={language}
            note={pair.post.authors.join(', ')}
            say={say}
            timeZone={timeZone}
            title={pair.post.title || say('post:untitled')}
            without={say('side:unpublished')}
          />
        </TextPane>
        <TextPane
          active={active}
          heading={say('side:source')}
          onChoose={chooseInSource}
          pane={panes.source}
          passages={passages}
          say={say}
          spanOf={inSource}
          text={pair.canOpen ? (sourceText ?? null) : null}
        >
          <TextSide
            date={pair.publishedAt}
            href={pair.address}
            language={language}
            note={say(`relation:${pair.relation}`)}
            say={say}
            timeZone={timeZone}
            title={
              pair.canOpen || pair.title
                ? pair.title || say('source:untitled')
                : say('source:closed')
            }
            without={say('side:no-date')}
          />
        </TextPane>
      </div>
      <div className="ekagro-judging" ref={form}>
        <DecisionForm
          change={change}
          isSaving={isSaving}
          log={answer.decisions}
          mayDecide={mayDecide}
          onWhole={forget}
          passage={current}
          say={say}
        />
        <DecisionLog
          language={language}
          log={answer.decisions}
          passages={passages}
          say={say}
          timeZone={timeZone}
        />
      </div>
    </>
  )
}
