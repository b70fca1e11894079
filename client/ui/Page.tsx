import type { ReactNode } from 'react'
import { AuthorText } from '../../forms/controls/AuthorLanguage'
import { type PageTitle, usePageTitle } from './usePageTitle'

type PageProps = PageTitle & {
  /** The title as it is drawn, where it is more than a text: a number that stays on one line. */
  readonly heading?: ReactNode
  /** Words over the title: the procedure, the dossier's number. */
  readonly overline?: ReactNode
  readonly lead?: ReactNode
  /** As wide as the screen allows: lists and tables. */
  readonly wide?: boolean
  readonly children?: ReactNode
}

/** A page of the product: its one `h1`, which takes the focus, and what follows. */
export function Page({ heading, overline, lead, wide = false, children, ...title }: PageProps) {
  const focused = usePageTitle(title)
  return (
    <div className="bounds">
      <div className={wide ? 'page page-wide' : 'page'}>
        <div className="page-head">
          {overline ? <p className="overline">{said(overline)}</p> : null}
          <h1 ref={focused} tabIndex={-1}>
            {said(heading ?? title.title)}
          </h1>
          {lead ? <p className="lead">{said(lead)}</p> : null}
        </div>
        {children}
      </div>
    </div>
  )
}

/** A text alone may be an author's. */
function said(words: ReactNode): ReactNode {
  return typeof words === 'string' ? <AuthorText text={words} /> : words
}
