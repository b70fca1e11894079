import type { ValueTable } from '../valueTable'

const lines = 'AFNOR NF Z10-011 : ligne 4, numéro et voie ; ligne 6, code postal et localité'
const second = 'AFNOR NF Z10-011 : lignes 2, 3 et 5, complément d’adresse'
const postcode = 'La Poste, « Le code postal » : cinq chiffres'
const cedex = 'AFNOR NF Z10-011 : CEDEX dans la ligne 6'
const corsica = 'INSEE, Code officiel géographique : 2A et 2B en Corse'
const commune = 'INSEE, Code officiel géographique : un code de commune a cinq caractères'
const overseas = 'La Poste, « Le code postal » : 97 et 98 outre-mer'
const armies = 'La Poste, « Le code postal » : 00 aux armées'
const abroad = 'UPU S42 : chaque pays a sa forme de code postal, ou n’en a pas'
const country = 'ISO 3166-1, code alpha-2'
const oneLine = 'AFNOR NF Z10-011 : chaque partie tient sur une ligne'
const absent = 'règle de Guichet : une partie facultative sans texte est absente'
const limit = 'règle de Guichet : 200 caractères par ligne, plus que toute enveloppe'
const json = 'règle de Guichet : une adresse s’écrit part par part ; son texte est son JSON'
const shape =
  'langage des définitions, version 1, « Valeurs » : line1, line2, postcode, city, inseeCode, country, source'

const home = {
  line1: '12 rue des Trois Sapins',
  postcode: '25000',
  city: 'Besançon',
  country: 'FR',
  source: 'typed',
}
const brussels = { ...home, line1: 'Rue de la Loi 16', postcode: '1000', city: 'Bruxelles', country: 'BE' }
const { source: _, ...unsourced } = home

export const values: ValueTable = {
  about:
    'Une adresse postale, part par part : voie, complément, code postal, commune, pays. En France, le code postal a cinq chiffres.',
  accepted: [
    { sent: home, because: lines },
    { typed: JSON.stringify(home), kept: home, because: json },
    { sent: { ...home, line1: 'Lieu-dit Les Sapins' }, because: lines },
    { sent: { ...home, line1: '4 B QUAI DES BATELIERS' }, because: lines },
    { sent: { ...home, line1: 'BP 90432', postcode: '25020', city: 'BESANCON CEDEX' }, because: cedex },
    { sent: { ...home, postcode: '75008', city: 'PARIS CEDEX 08' }, because: cedex },
    { sent: { ...home, line2: 'Bâtiment B, escalier 3' }, because: second },
    { sent: { ...home, line2: 'chez Mme Müller' }, because: second },
    { sent: { ...home, inseeCode: '25056', source: 'found' }, because: commune },
    { sent: { ...home, postcode: '20000', city: 'Ajaccio', inseeCode: '2A004' }, because: corsica },
    { sent: { ...home, postcode: '20200', city: 'Bastia', inseeCode: '2B033' }, because: corsica },
    { sent: { ...home, postcode: '01000', city: 'Bourg-en-Bresse', inseeCode: '01053' }, because: postcode },
    { sent: { ...home, postcode: '97400', city: 'Saint-Denis', inseeCode: '97411' }, because: overseas },
    { sent: { ...home, postcode: '98800', city: 'Nouméa' }, because: overseas },
    { sent: { ...home, line1: 'SP 65500', postcode: '00100', city: 'ARMEES' }, because: armies },
    { sent: { ...home, postcode: '98000', city: 'Monaco', country: 'MC' }, because: country },
    { sent: brussels, because: abroad },
    { sent: { ...brussels, postcode: 'SW1A 2AA', city: 'London', country: 'GB' }, because: abroad },
    { sent: { ...brussels, postcode: '', city: 'Hong Kong', country: 'HK' }, because: abroad },
    {
      sent: { ...brussels, line1: '千代田1-1', postcode: '100-8111', city: '東京', country: 'JP' },
      because: abroad,
    },
    { sent: { ...home, line1: 'a'.repeat(200) }, because: limit },
  ],
  refused: [
    { typed: '12 rue des Trois Sapins, 25000 Besançon', code: 'unreadable', because: json },
    { typed: '{}', code: 'unreadable', because: json },
    { typed: '[]', code: 'unreadable', because: json },
    { typed: 'null', code: 'unreadable', because: json },
    { typed: '{"line1":"12 rue des Sapins"}', code: 'unreadable', because: shape },
    { typed: '{', code: 'unreadable', because: json },
    { sent: { ...home, line1: ' ' }, code: 'line1', because: lines },
    { sent: { ...home, city: '' }, code: 'city', because: lines },
    { sent: { ...home, postcode: '' }, code: 'postcode', because: postcode },
    { sent: { ...home, postcode: '2500' }, code: 'postcode', because: postcode },
    { sent: { ...home, postcode: '250000' }, code: 'postcode', because: postcode },
    { sent: { ...home, postcode: 'F-25000' }, code: 'postcode', because: postcode },
    { sent: { ...home, postcode: 'SW1A 2AA' }, code: 'postcode', because: postcode },
    { sent: { ...home, postcode: '٢٥٠٠٠' }, code: 'postcode', because: postcode },
    { sent: { ...home, country: 'ZZ' }, code: 'country', because: country },
    { sent: { ...home, country: 'UK' }, code: 'country', because: country },
    { sent: { ...home, line1: '12 rue\ndes Sapins' }, code: 'lineBreak', because: oneLine },
    { sent: { ...home, city: 'Besançon\r' }, code: 'lineBreak', because: oneLine },
    { sent: { ...home, line2: 'a'.repeat(201) }, code: 'tooLong', because: limit },
    { sent: { ...home, city: 'a'.repeat(201) }, code: 'tooLong', because: limit },
    { sent: unsourced, code: 'shape', because: shape },
    { sent: { ...home, line2: '' }, code: 'shape', because: absent },
    { sent: { ...home, floor: 3 }, code: 'shape', because: shape },
    { sent: { ...home, country: 'France' }, code: 'shape', because: country },
    { sent: { ...home, postcode: 25000 }, code: 'shape', because: shape },
    { sent: { ...home, inseeCode: 'Besançon' }, code: 'shape', because: commune },
    { sent: { ...home, inseeCode: '1A004' }, code: 'shape', because: corsica },
    { sent: { ...home, inseeCode: '25A56' }, code: 'shape', because: corsica },
    { sent: { ...home, source: 'guessed' }, code: 'shape', because: shape },
    { sent: '12 rue des Trois Sapins', code: 'shape', because: shape },
    { sent: [home], code: 'shape', because: shape },
    { sent: null, code: 'shape', because: shape },
  ],
}
