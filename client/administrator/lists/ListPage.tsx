import { useEffect, useRef, useState } from 'react'
import { listFileAddress, readList } from '../../api/lists'
import { isRefused } from '../../api/problems'
import { listWords } from '../../messages/lists'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { Banner } from '../../ui/Banner'
import { DownloadButton } from '../../ui/Button'
import { Moment } from '../../ui/Moment'
import { NotFoundPage } from '../../ui/NotFoundPage'
import { Page } from '../../ui/Page'
import { Link, useParams } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { FirstLines } from './FirstLines'
import { RemoveList } from './RemoveList'
import { ReplaceList } from './ReplaceList'
import { Uses } from './Uses'

/** One list: its lines, what uses it, its file; it is replaced and taken away here. */
export function ListPage() {
  const { list: name = '' } = useParams()
  const remote = useRemote(`list ${name}`, (signal) => readList({ params: { list: name } }, { signal }))
  if (remote.state === 'failed' && isRefused(remote.error, 404)) return <NotFoundPage />
  return <Await remote={remote}>{(read, reload) => <OneList {...read} onReplaced={reload} />}</Await>
}

type OneListProps = Awaited<ReturnType<typeof readList>> & { onReplaced(): void }

function OneList({ list, first, onReplaced }: OneListProps) {
  const words = useWords(listWords)
  const { name, lines, columns, putAt, shipped, uses } = list
  const [replaced, setReplaced] = useState(0)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (replaced > 0) told.current?.focus()
  }, [replaced])
  return (
    <Page title={words('listTitle', { name })} overline={<Link to="/listes">{words('back')}</Link>} wide>
      {replaced > 0 ? (
        <Banner ref={told} tone="success" live="status">
          <p>{words('replaced', { name })}</p>
        </Banner>
      ) : null}
      <ul className="facts">
        <li>{words('lineCount', { count: lines })}</li>
        <li>{words.rich('putOn', { date: <Moment at={putAt} show="moment" /> })}</li>
        {shipped ? <li>{words('withProcedure')}</li> : null}
      </ul>
      <div className="actions">
        <DownloadButton href={listFileAddress(name)} label={words('downloadOf', { name })}>
          {words('download')}
        </DownloadButton>
      </div>
      <section className="stack" aria-labelledby="lines">
        <h2 id="lines">{words('lines')}</h2>
        <FirstLines columns={columns} first={first} lines={lines} />
      </section>
      <section className="stack" aria-labelledby="uses">
        <h2 id="uses">{words('usedBy')}</h2>
        <Uses uses={uses} />
        <p className="small soft">
          {words('inDefinition')} <code>{`{ "from": "${name}" }`}</code>
        </p>
      </section>
      <ReplaceList
        list={name}
        onReplaced={() => {
          setReplaced((times) => times + 1)
          onReplaced()
        }}
      />
      <section className="stack" aria-labelledby="removal">
        <h2 id="removal">{words('removalTitle')}</h2>
        {uses.length > 0 ? <p>{words('removalUsed')}</p> : <RemoveList list={name} />}
      </section>
    </Page>
  )
}
