import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Only } from './account/Only'
import { Loading } from './ui/Loading'
import { NotFoundPage } from './ui/NotFoundPage'

/** A page of a chunk that is fetched when somebody goes there. */
function page<Name extends string>(chunk: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await chunk())[name] }))
}

const account = () => import('./account')
const citizen = () => import('./citizen')
const wizard = () => import('./wizard')
const agent = () => import('./agent')
const administrator = () => import('./administrator')
const operator = () => import('./operator')
const legal = () => import('./ui/legal')

const SignInPage = page(account, 'SignInPage')
const HomePage = page(citizen, 'HomePage')
const StartPage = page(citizen, 'StartPage')
const MyDossiersPage = page(citizen, 'MyDossiersPage')
const FollowPage = page(citizen, 'FollowPage')
const ConfirmationPage = page(citizen, 'ConfirmationPage')
const DossierWizard = page(wizard, 'DossierWizard')
const PreviewWizard = page(wizard, 'PreviewWizard')
const FirstSection = page(wizard, 'FirstSection')
const SectionPage = page(wizard, 'SectionPage')
const ReviewPage = page(wizard, 'ReviewPage')
const DeskPage = page(agent, 'DeskPage')
const DeskDossierPage = page(agent, 'DeskDossierPage')
const ProceduresPage = page(administrator, 'ProceduresPage')
const ProcedurePage = page(administrator, 'ProcedurePage')
const OutboxPage = page(operator, 'OutboxPage')
const AccessibilityPage = page(legal, 'AccessibilityPage')
const LegalNoticePage = page(legal, 'LegalNoticePage')
const PersonalDataPage = page(legal, 'PersonalDataPage')

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
          <Route path=":procedure/revisions/:revision/apercu" element={administrators(<PreviewWizard />)}>
            <Route index element={<FirstSection />} />
            {wizardPages()}
          </Route>
        </Route>
        <Route path="exploitation" element={<Only role="operator">{<OutboxPage />}</Only>} />
        <Route path="accessibilite" element={<AccessibilityPage />} />
        <Route path="mentions-legales" element={<LegalNoticePage />} />
        <Route path="donnees-personnelles" element={<PersonalDataPage />} />
        <Route path="index.html" element={<Navigate to="/" replace />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  )
}

function wizardPages() {
  return (
    <>
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
