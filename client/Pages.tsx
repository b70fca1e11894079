import { type ReactNode, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Only } from './account/Only'
import { Loading } from './ui/Loading'
import { lazily } from './ui/lazily'
import { NotFoundPage } from './ui/NotFoundPage'

const account = () => import('./account')
const citizen = () => import('./citizen')
const wizard = () => import('./wizard')
const review = () => import('./wizard/review')
const preview = () => import('./wizard/preview')
const agent = () => import('./agent')
const administrator = () => import('./administrator')
const operator = () => import('./operator')
const legal = () => import('./ui/legal')

const SignInPage = lazily(account, 'SignInPage')
const HomePage = lazily(citizen, 'HomePage')
const StartPage = lazily(citizen, 'StartPage')
const MyDossiersPage = lazily(citizen, 'MyDossiersPage')
const FollowPage = lazily(citizen, 'FollowPage')
const MovePage = lazily(citizen, 'MovePage')
const ConfirmationPage = lazily(citizen, 'ConfirmationPage')
const DossierWizard = lazily(wizard, 'DossierWizard')
const PreviewWizard = lazily(preview, 'PreviewWizard')
const FirstSection = lazily(wizard, 'FirstSection')
const SectionPage = lazily(wizard, 'SectionPage')
const ReviewPage = lazily(review, 'ReviewPage')
const DeskPage = lazily(agent, 'DeskPage')
const DeskDossierPage = lazily(agent, 'DeskDossierPage')
const ProceduresPage = lazily(administrator, 'ProceduresPage')
const ProcedurePage = lazily(administrator, 'ProcedurePage')
const RevisionPage = lazily(administrator, 'RevisionPage')
const OutboxPage = lazily(operator, 'OutboxPage')
const AccessibilityPage = lazily(legal, 'AccessibilityPage')
const LegalNoticePage = lazily(legal, 'LegalNoticePage')
const PrivacyPage = lazily(legal, 'PrivacyPage')

/** Every address of the product and the page that stands there; each person's pages are a chunk of their own. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="connexion" element={<SignInPage />} />
        <Route path="commencer/:procedure" element={<StartPage />} />
        <Route path="dossiers">
          <Route index element={citizens(<MyDossiersPage />)} />
          <Route path=":dossier">
            <Route index element={citizens(<FollowPage />)} />
            <Route path="nouvelle-revision" element={citizens(<MovePage />)} />
            <Route path="confirmation" element={citizens(<ConfirmationPage />)} />
            <Route element={citizens(<DossierWizard />)}>{wizardPages()}</Route>
          </Route>
        </Route>
        <Route path="instruction">
          <Route index element={<Only role="agent">{<DeskPage />}</Only>} />
          <Route path="dossiers/:dossier" element={<Only role="agent">{<DeskDossierPage />}</Only>} />
        </Route>
        <Route path="administration">
          <Route index element={administrators(<ProceduresPage />)} />
          <Route path=":procedure" element={administrators(<ProcedurePage />)} />
          <Route path=":procedure/revisions/:revision" element={administrators(<RevisionPage />)} />
          <Route path=":procedure/revisions/:revision/apercu" element={administrators(<PreviewWizard />)}>
            <Route index element={<FirstSection />} />
            {wizardPages()}
          </Route>
        </Route>
        <Route path="exploitation" element={<Only role="operator">{<OutboxPage />}</Only>} />
        <Route path="accessibilite" element={<AccessibilityPage />} />
        <Route path="mentions-legales" element={<LegalNoticePage />} />
        <Route path="donnees-personnelles" element={<PrivacyPage />} />
        <Route path="index.html" element={<Navigate to="/" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  )
}

function wizardPages() {
  return (
    <>
      <Route path="sections" element={<FirstSection />} />
      <Route path="sections/:section" element={<SectionPage />} />
      <Route path="relecture" element={<ReviewPage />} />
    </>
  )
}

function citizens(element: ReactNode) {
  return <Only role="citizen">{element}</Only>
}

function administrators(element: ReactNode) {
  return <Only role="administrator">{element}</Only>
}
