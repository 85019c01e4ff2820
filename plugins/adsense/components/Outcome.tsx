import { Banner } from '@payloadcms/ui'

/** What a button or a form tells while it works and afterwards, read aloud too. */
export const Outcome = ({ told, refused }: { told: string; refused: string | null }) => (
  <>
    <div className="ekagro-adsense__told" role="status">
      {told}
    </div>
    {refused && (
      <div role="alert">
        <Banner type="error">{refused}</Banner>
      </div>
    )}
  </>
)
