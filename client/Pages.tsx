import { type ReactNode, Suspense } from 'react'
import { Only } from './account/Only'
import {
  account,
  administrator,
  agent,
  citizen,
  comparison,
  legal,
  lists,
  openid,
  operator,
  ownAccount,
  preview,
  review,
  wizard,
} from './chunks'
import { Loading } from './ui/Loading'
import { lazily } from './ui/lazily'
import { NotFoundPage } from './ui/NotFoundPage'
import { Redirect, Route, Switch } from './ui/router'

type Layout = { readonly children: ReactNode }

const SignInPage = lazily(account, 'SignInPage')
const NewcomerPage = lazily(openid, 'NewcomerPage')
const FarewellPage = lazily(openid, 'FarewellPage')
const RegisterPage = lazily(account, 'RegisterPage')
const ConfirmPage = lazily(account, 'ConfirmPage')
const ForgottenPage = lazily(account, 'ForgottenPage')
const NewPasswordPage = lazily(account, 'NewPasswordPage')
const AccountPage = lazily(ownAccount, 'AccountPage')
const AccountPartPage = lazily(ownAccount, 'AccountPartPage')
const LeavingPage = lazily(ownAccount, 'LeavingPage')
const NextAddressPage = lazily(ownAccount, 'NextAddressPage')
const RefuseMailsPage = lazily(ownAccount, 'RefuseMailsPage')
const HomePage = lazily(citizen, 'HomePage')
const StartPage = lazily(citizen, 'StartPage')
const MyDossiersPage = lazily(citizen, 'MyDossiersPage')
const FollowPage = lazily(citizen, 'FollowPage')
const MovePage = lazily(citizen, 'MovePage')
const TogetherPage = lazily(citizen, 'TogetherPage')
const ConfirmationPage = lazily(citizen, 'ConfirmationPage')
const DossierWizard = lazily<'DossierWizard', Layout>(wizard, 'DossierWizard')
const PreviewWizard = lazily(preview, 'PreviewWizard')
const FirstSection = lazily<'FirstSection', object>(wizard, 'FirstSection')
const SectionPage = lazily<'SectionPage', object>(wizard, 'SectionPage')
const ReviewPage = lazily(review, 'ReviewPage')
const ComparePage = lazily(comparison, 'ComparePage')
const DeskPage = lazily(agent, 'DeskPage')
const DeskDossierPage = lazily(agent, 'DeskDossierPage')
const ProceduresPage = lazily(administrator, 'ProceduresPage')
const ProcedurePage = lazily(administrator, 'ProcedurePage')
const RevisionPage = lazily(administrator, 'RevisionPage')
const ListsPage = lazily(lists, 'ListsPage')
const ListPage = lazily(lists, 'ListPage')
const OutboxPage = lazily(operator, 'OutboxPage')
const AccessibilityPage = lazily(legal, 'AccessibilityPage')
const LegalNoticePage = lazily(legal, 'LegalNoticePage')
const PrivacyPage = lazily(legal, 'PrivacyPage')

/** Every address of the product and the page that stands there; each person's pages are a chunk of their own. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/connexion" component={SignInPage} />
        <Route path="/connexion/premiere-fois" component={NewcomerPage} />
        <Route path="/deconnexion" component={FarewellPage} />
        <Route path="/inscription" component={RegisterPage} />
        <Route path="/inscription/confirmer" component={ConfirmPage} />
        <Route path="/mot-de-passe-oublie" component={ForgottenPage} />
        <Route path="/mot-de-passe" component={NewPasswordPage} />
        <Route path="/compte/adresse" component={NextAddressPage} />
        <Route path="/courriels/:about/:token" component={RefuseMailsPage} />
        <Route path="/compte/donnees">{citizens(<LeavingPage />)}</Route>
        <Route path="/compte">{anybodys(<AccountPage />)}</Route>
        <Route path="/compte/:part">{anybodys(<AccountPartPage />)}</Route>
        <Route path="/commencer/:procedure" component={StartPage} />
        <Route path="/dossiers">{citizens(<MyDossiersPage />)}</Route>
        <Route path="/dossiers/:dossier">{citizens(<FollowPage />)}</Route>
        <Route path="/dossiers/:dossier/nouvelle-revision">{citizens(<MovePage />)}</Route>
        <Route path="/dossiers/:dossier/a-plusieurs">{citizens(<TogetherPage />)}</Route>
        <Route path="/dossiers/:dossier/confirmation">{citizens(<ConfirmationPage />)}</Route>
        <Route path="/dossiers/:dossier/versions/:from/:to">
          {citizens(<ComparePage root="/dossiers" />)}
        </Route>
        {wizardPages('/dossiers/:dossier', (page) => citizens(<DossierWizard>{page}</DossierWizard>))}
        <Route path="/instruction">{agents(<DeskPage />)}</Route>
        <Route path="/instruction/dossiers/:dossier">{agents(<DeskDossierPage />)}</Route>
        <Route path="/instruction/dossiers/:dossier/versions/:from/:to">
          {agents(<ComparePage root="/instruction/dossiers" />)}
        </Route>
        <Route path="/administration">{administrators(<ProceduresPage />)}</Route>
        <Route path="/administration/:procedure">{administrators(<ProcedurePage />)}</Route>
        <Route path={revision}>{administrators(<RevisionPage />)}</Route>
        <Route path={`${revision}/apercu`}>{previewed(<FirstSection />)}</Route>
        {wizardPages(`${revision}/apercu`, previewed)}
        <Route path="/listes">{administrators(<ListsPage />)}</Route>
        <Route path="/listes/:list">{administrators(<ListPage />)}</Route>
        <Route path="/exploitation">
          <Only role="operator">
            <OutboxPage />
          </Only>
        </Route>
        <Route path="/accessibilite" component={AccessibilityPage} />
        <Route path="/mentions-legales" component={LegalNoticePage} />
        <Route path="/donnees-personnelles" component={PrivacyPage} />
        <Route path={/^\/index\.html$/}>
          <Redirect to="/" replace />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  )
}

const revision = '/administration/:procedure/revisions/:revision'

/**
 * The pages of a wizard, each in the same layout. `Switch` draws the one of the address in the one place it has, so
 * that React keeps the layout, and with it the answers, from page to page.
 */
function wizardPages(root: string, inLayout: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={`${root}/sections`}>{inLayout(<FirstSection />)}</Route>
      <Route path={`${root}/sections/:section`}>{inLayout(<SectionPage />)}</Route>
      <Route path={`${root}/relecture`}>{inLayout(<ReviewPage />)}</Route>
    </>
  )
}

function previewed(page: ReactNode) {
  return administrators(<PreviewWizard>{page}</PreviewWizard>)
}

/** Of whoever is signed in. */
function anybodys(page: ReactNode) {
  return <Only>{page}</Only>
}

function citizens(page: ReactNode) {
  return <Only role="citizen">{page}</Only>
}

function agents(page: ReactNode) {
  return <Only role="agent">{page}</Only>
}

function administrators(page: ReactNode) {
  return <Only role="administrator">{page}</Only>
}
