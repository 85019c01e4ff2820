import { Button } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'

/** One page back, one page on, and where one is. */
export const Pages = ({
  page,
  pages,
  onTurn,
  say,
}: {
  page: number
  pages: number
  onTurn: (page: number) => void
  say: Say
}) => (
  <nav aria-label={say('pages:title')} className="ekagro-pages">
    <Button
      buttonStyle="secondary"
      disabled={page <= 1}
      margin={false}
      onClick={() => onTurn(page - 1)}
      size="small"
    >
      {say('pages:back')}
    </Button>
    <span>{say('pages:here', { page, pages })}</span>
    <Button
      buttonStyle="secondary"
      disabled={page >= pages}
      margin={false}
      onClick={() => onTurn(page + 1)}
      size="small"
    >
      {say('pages:on')}
    </Button>
  </nav>
)
