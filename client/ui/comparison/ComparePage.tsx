import { AuthorLanguage } from '../../../forms/controls/AuthorLanguage'
import { loadForm } from '../../../forms/engine'
import { compareVersions } from '../../../forms/engine/versions'
import { labelIn } from '../../../schemas/label'
import { procedureIn } from '../../api/definition'
import { fileAddress, readDossier, readVersion } from '../../api/dossiers'
import { comparingWords } from '../../messages/comparing'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { Await } from '../Await'
import { FileStandings } from '../FileStandings'
import { NotFoundPage } from '../NotFoundPage'
import { Page } from '../Page'
import { Link, navigate, useParams } from '../router'
import { useRemote } from '../useRemote'
import { ComparedSections } from './ComparedSections'
import { changesIn } from './changesIn'
import { ComparingContext } from './comparing'
import { VersionsChoice } from './VersionsChoice'

/** Where dossiers of this person are: what stands before a dossier's id in addresses. */
type ComparePageProps = { readonly root: '/dossiers' | '/instruction/dossiers' }

/** What changed between two versions of a dossier, for its owner and for agents; the address says which two. */
export function ComparePage({ root }: ComparePageProps) {
  const { dossier = '', from = '', to = '' } = useParams()
  const [former, latter] = inOrder(Number(from), Number(to))
  const key = `${dossier} ${former} ${latter}`
  const remote = useRemote(key, (signal) => readTwo(dossier, former, latter, signal))
  if (!Number.isSafeInteger(former) || !Number.isSafeInteger(latter) || former < 1) return <NotFoundPage />
  return <Await remote={remote}>{(read) => <Compared root={root} read={read} />}</Await>
}

/** Whichever way the address names them, the older one is the former. */
function inOrder(one: number, other: number): readonly [former: number, latter: number] {
  return one <= other ? [one, other] : [other, one]
}

async function readTwo(dossier: string, former: number, latter: number, signal: AbortSignal) {
  const read = async (version: number) => {
    const frozen = await readVersion({ params: { dossier, version } }, { signal })
    return { frozen, form: await loadForm(procedureIn(frozen.definition)) }
  }
  const [whole, was, is] = await Promise.all([
    readDossier({ params: { dossier } }, { signal }),
    read(former),
    read(latter),
  ])
  return { ...whole, was, is }
}

type Read = Awaited<ReturnType<typeof readTwo>>
type ComparedProps = ComparePageProps & { readonly read: Read }

function Compared({ root, read: { dossier, versions, was, is } }: ComparedProps) {
  const words = useWords(comparingWords)
  const { locale } = useLanguage()
  const { procedure } = is.form
  const [former, latter] = [was.frozen.version.version, is.frozen.version.version]
  const comparison = compareVersions(sideOf(was), sideOf(is))
  const changes = changesIn(comparison)
  const address = `${root}/${dossier.id}`
  const title = former === latter ? words('choiceTitle') : words('title', { former, latter })
  return (
    <AuthorLanguage procedure={procedure} locale={locale}>
      <Page
        title={title}
        procedure={labelIn(procedure.title, locale)}
        overline={<Link to={address}>{words('back', { number: dossier.number })}</Link>}
      >
        {versions.length > 1 ? (
          <VersionsChoice
            versions={versions}
            chosen={[former, latter]}
            onChoose={(from, to) => navigate(`${address}/versions/${from}/${to}`)}
          />
        ) : (
          <p>{words('single')}</p>
        )}
        {former === latter ? null : (
          <FileStandings dossier={dossier.id}>
            <ComparingContext value={{ former, latter, fileAddress: (id) => fileAddress(dossier.id, id) }}>
              {changes === 0 ? (
                <p>{words('nothing')}</p>
              ) : (
                <>
                  <p>{words('summary', { former, latter, changes, unchanged: comparison.unchanged })}</p>
                  <ComparedSections comparison={comparison} />
                </>
              )}
            </ComparingContext>
          </FileStandings>
        )}
      </Page>
    </AuthorLanguage>
  )

  function sideOf({ frozen, form }: Read['was']) {
    const { answers, evaluatedOn, facts, awaited } = frozen
    return { form, answers, context: { today: evaluatedOn, locale, facts, awaited } }
  }
}
