import { isFillable } from '../../forms/lifecycle'
import { useSession } from '../account/session'
import { Unsigned } from '../account/Unsigned'
import { listMyDossiers } from '../api/dossiers'
import { listDeletedDossiers } from '../api/instruction'
import { listMyInvitations } from '../api/invitations'
import { forgetOthersKept } from '../device/chunk'
import { dossierWords } from '../messages/dossiers'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'
import { useRemote } from '../ui/useRemote'
import { DossierCards } from './DossierCards'
import { MyInvitations } from './together/MyInvitations'
import { DeletedDossiers } from './trash/DeletedDossiers'
import { JustDeleted } from './trash/JustDeleted'

/** All of a person's dossiers, the last touched first. */
export function MyDossiersPage() {
  const words = useWords(dossierWords)
  const { locale } = useLanguage()
  const { account } = useSession()
  const remote = useRemote(`mine ${locale}`, async (signal) => {
    const [{ dossiers }, { invitations }, trash] = await Promise.all([
      listMyDossiers({}, { signal }),
      listMyInvitations({}, { signal }),
      listDeletedDossiers({}, { signal }),
    ])
    const fillable = dossiers.filter(({ state }) => isFillable(state))
    if (account !== null)
      void forgetOthersKept(
        account.accountId,
        fillable.map(({ id }) => id),
      )
    return { dossiers, invitations, deleted: trash.dossiers }
  })
  return (
    <Page title={words('myDossiers')} lead={words('myDossiersLead')} wide>
      <Unsigned />
      <Await remote={remote} inside>
        {({ dossiers, invitations, deleted }, reload) => (
          <>
            <JustDeleted onRestored={reload} />
            <MyInvitations invitations={invitations} onAccepted={reload} />
            {dossiers.length > 0 ? (
              <DossierCards dossiers={dossiers} onRemoved={reload} />
            ) : (
              <div className="card empty">
                <h2>{words('noDossierTitle')}</h2>
                <p>{words('noDossier')}</p>
                <LinkButton to="/">{words('chooseProcedure')}</LinkButton>
              </div>
            )}
            <DeletedDossiers dossiers={deleted} onRestored={reload} />
          </>
        )}
      </Await>
    </Page>
  )
}
