import { readHoldings, readOwnAccount } from '../../api/ownAccount'
import { leavingWords } from '../../messages/leaving'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { Page } from '../../ui/Page'
import { Link } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { EraseSection } from './EraseSection'
import { ExportSection } from './ExportSection'

/** All that is one's own, to be taken along or erased. */
export function LeavingPage() {
  const words = useWords(leavingWords)
  const remote = useRemote('holdings', async (signal) => {
    const [holdings, own] = await Promise.all([readHoldings({}, { signal }), readOwnAccount({}, { signal })])
    return { holdings, own }
  })
  return (
    <Page title={words('title')} overline={<Link to="/compte">{words('back')}</Link>} lead={words('lead')}>
      <Await remote={remote} inside>
        {(read) => (
          <>
            <ExportSection {...read} />
            <EraseSection {...read} />
          </>
        )}
      </Await>
    </Page>
  )
}
