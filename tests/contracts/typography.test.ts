import { fr as documents } from '../../server/documents/messages'
import { fr as mails } from '../../server/mail/messages'
import { fr as refusals } from '../../server/messages/fr'
import { looseMark, withoutIcu } from '../support/french'

test.each(Object.entries({ documents, mails, refusals }))(
  'French keeps its no-break spaces and its own marks in %s',
  (_, messages) => {
    const texts: readonly string[] = Object.values(messages)
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text) => looseMark.test(withoutIcu(text)))).toEqual([])
  },
)

test.each([
  ['Et maintenant ?', true],
  ['Et maintenant\u00a0?', false],
  ['Et maintenant?', true],
  ['Son numéro : le voici', true],
  ['Son numéro\u00a0: le voici', false],
  ['« Mes dossiers\u00a0»', true],
  ["l'accusé", true],
  ['à 14:00, signes . _ : / -', false],
])('%s leaves a mark loose: %s', (text, isLoose) => {
  expect(looseMark.test(text)).toBe(isLoose)
})
