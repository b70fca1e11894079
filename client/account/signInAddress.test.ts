import { signInAddress, wayBack } from './signInAddress'

test.each(['/dossiers', '/dossiers/1/sections/firm?modifier=1#nom', '/commencer/consultation-plateformes'])(
  'signing in leads back to %s',
  (address) => {
    expect(wayBack(new URL(signInAddress(address), 'https://guichet.example').search)).toBe(address)
  },
)

test.each([
  '//ailleurs.example/',
  '/\\ailleurs.example',
  'https://ailleurs.example/',
  'javascript:alert(1)',
  '/connexion?retour=%2Fconnexion',
  '/inscription',
  '/inscription/confirmer',
  '/mot-de-passe-oublie',
  'dossiers',
  '',
])('signing in never leads to %s', (address) => {
  expect(wayBack(`?${new URLSearchParams({ retour: address })}`)).toBe('/')
})
