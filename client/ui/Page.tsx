import type { ReactNode } from 'react'
import { AuthorText } from '../../forms/controls/AuthorLanguage'
import { type PageTitle, usePageTitle } from './usePageTitle'

type PageProps = PageTitle & {
  /** Words over the title: the procedure, the dossier's number. */
  readonly overline?: ReactNode
  readonly lead?: ReactNode
  /** As wide as the screen allows: lists and tables. */
  readonly wide?: boolean
  readonly children?: ReactNode
}

/** A page of the product: its one `h1`, which takes the focus, and what follows. */
export function Page({ overline, lead, wide = false, children, ...title }: PageProps) {
  const heading = usePageTitle(title)
  return (
    <div className="bounds">
      <div className={wide ? 'page page-wide' : 'page'}>
        <div className="page-head">
          {overline ? <p className="overline">{said(overline)}</p> : null}
          <h1 ref={heading} tabIndex={-1}>
            <AuthorText text={title.title} />
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
