'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import { formatTime } from '../../../src/cms/formatTime'
import type { PresentedTask } from '../domain/presentTasks'
import { sayReadiness } from './sayReadiness'
import { StatusMark } from './StatusMark'

type Answer = {
  /** When the report was made; null when there is none. */
  madeAt: string | null
  minutes: number
  tasks: (Omit<PresentedTask, 'item'> & { address: string | null })[]
}

/** Only what was given up throws: the document was left. */
const ignore = (): void => {}

/** Beside the editor: what the latest report wants mended in this text before the blog applies, each with the way to its field. */
export const BeforeApply = ({ collection, id }: { collection: string; id: string }) => {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const say = sayReadiness(language)
  const [todo, setTodo] = useState<Answer | null>(null)
  const address = `${config.serverURL}${config.routes.api}/readiness/${collection}/${id}/todo`
  useEffect(() => {
    const abort = new AbortController()
    askApi<Answer>({ address, signal: abort.signal }).then(({ answer }) => setTodo(answer), ignore)
    return () => abort.abort()
  }, [address])
  if (todo === null) return null
  const { madeAt, tasks, minutes } = todo
  return (
    <section aria-labelledby="ekagro-before" className="ekagro-before">
      <h3 id="ekagro-before">{say('before:title')}</h3>
      {madeAt === null && <p>{say('before:no-report')}</p>}
      {madeAt !== null && tasks.length === 0 && <p>{say('before:nothing')}</p>}
      {tasks.length > 0 && (
        <>
          <p>{say('todo:step', { count: tasks.length, minutes })}</p>
          <ol>
            {tasks.map((task, place) => (
              <li key={`${task.rule}-${place}`}>
                <StatusMark say={say} status={task.status} />{' '}
                {task.address === null ? (
                  <strong>{task.title}</strong>
                ) : (
                  <a href={task.address}>{task.title}</a>
                )}
                <small>{task.detail}</small>
                <small>{say(task.raised ? 'blocks:raised' : `blocks:${task.blocks}`)}</small>
              </li>
            ))}
          </ol>
        </>
      )}
      {madeAt !== null && (
        <p className="ekagro-quiet">
          {say('before:note', { time: formatTime({ time: madeAt, language }) })}
        </p>
      )}
    </section>
  )
}
