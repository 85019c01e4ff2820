'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import type { Statements } from '../gather/readStatements'
import { sayTrust } from './sayTrust'
import { StatementCard } from './StatementCard'

/** The owner's statements, a card each; an answer of the server takes the place of all of them. */
export const StatementList = ({ first, timeZone }: { first: Statements; timeZone: string }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayTrust(i18n.language), [i18n.language])
  const [{ statements, mayState }, setAnswer] = useState(first)
  return (
    <ul className="ekagro-words">
      {statements.map((statement) => (
        <StatementCard
          address={`${config.serverURL}${config.routes.api}/trust/attestations`}
          key={statement.subject}
          language={i18n.language}
          mayState={mayState}
          onAnswer={setAnswer}
          say={say}
          statement={statement}
          timeZone={timeZone}
        />
      ))}
    </ul>
  )
}
