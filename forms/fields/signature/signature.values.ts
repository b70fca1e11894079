import type { Json } from '../../../schemas/condition'
import type { ValueTable } from '../valueTable'

const drawing = {
  fileId: '0197c0de-5a1e-7f00-8000-00000000d4a1',
  name: 'signature.png',
  size: 8000,
  sha256: 'c0de'.repeat(16),
  mediaType: 'image/png',
} as const

const form = 'règlement (UE) n° 910/2014 (eIDAS), art. 25-1 : aucune forme n’est refusée pour sa forme'
const name = 'règlement (UE) n° 910/2014 (eIDAS), art. 3-10 : le signataire l’utilise pour signer'
const anyScript = 'Unicode, catégorie générale L : une lettre est une lettre dans toute écriture'
const letters = 'règle de Guichet : un nom s’écrit avec deux lettres au moins'
const shape =
  'règle de Guichet : un nom écrit { typed }, ou une image déposée [{ fileId, name, size, sha256, mediaType }]'
const png = 'ISO/IEC 15948 (PNG) : le dessin d’un canevas HTML (HTML Standard § 4.12.5, toBlob)'
const one = 'règle de Guichet : une seule signature'

const drawn = (...list: readonly Json[]): Json => list

export const values: ValueTable = {
  about: 'Une signature à l’écran, tracée, ou le nom de la personne tapé par elle, ce qui vaut autant.',
  accepted: [
    { sent: { typed: 'Anne Caurette' }, because: form },
    { sent: drawn(drawing), because: form },
    {
      typed: '{"typed":"Anne Caurette"}',
      kept: { typed: 'Anne Caurette' },
      because: 'règle de Guichet : la forme écrite est le JSON',
    },
    {
      typed: JSON.stringify([drawing]),
      kept: drawn(drawing),
      because: 'règle de Guichet : la forme écrite est le JSON',
    },
    { sent: { typed: 'Li' }, because: letters },
    {
      sent: { typed: ' Anne Caurette ' },
      because: 'règle de Guichet : un texte est gardé comme il est écrit',
    },
    {
      sent: { typed: 'Jean-Baptiste d’Ormesson' },
      because: 'règle de Guichet : trait d’union et apostrophe sont d’un nom',
    },
    { sent: { typed: "O'Brien Máire" }, because: anyScript },
    {
      sent: { typed: 'Noëlle Ÿ' },
      because: 'circulaire du 23 juillet 2014 relative aux signes diacritiques',
    },
    { sent: { typed: 'Nguyễn Thị Minh Khai' }, because: anyScript },
    { sent: { typed: 'محمد علي' }, because: anyScript },
    { sent: { typed: 'אנה כהן' }, because: anyScript },
    { sent: { typed: '王芳' }, because: anyScript },
    { sent: { typed: 'Анна Каретта' }, because: anyScript },
    { sent: { typed: 'A. C.' }, because: name },
    { sent: { typed: 'Louis XIV, 3e du nom' }, because: letters },
    { sent: { typed: 'a'.repeat(100) }, because: 'règle de Guichet : 100 caractères au plus' },
    { sent: drawn({ ...drawing, size: 1 }), because: png },
    {
      sent: drawn({ ...drawing, size: 1_000_000 }),
      because: 'règle de Guichet : un dessin fait 1 Mo au plus',
    },
    { sent: drawn({ ...drawing, name: 'ma signature.png' }), because: png },
  ],
  refused: [
    { sent: { typed: 'X' }, code: 'noName', because: letters },
    { sent: { typed: '+' }, code: 'noName', because: letters },
    { sent: { typed: '...' }, code: 'noName', because: letters },
    { sent: { typed: '1234' }, code: 'noName', because: letters },
    { sent: { typed: '✍️' }, code: 'noName', because: letters },
    { sent: { typed: 'a'.repeat(101) }, code: 'shape', because: 'règle de Guichet : 100 caractères au plus' },
    { sent: { typed: 12 }, code: 'shape', because: shape },
    { sent: { typed: null }, code: 'shape', because: shape },
    { sent: { typed: 'Anne Caurette', on: '2026-03-12' }, code: 'shape', because: shape },
    { sent: { name: 'Anne Caurette' }, code: 'shape', because: shape },
    { sent: 'Anne Caurette', code: 'shape', because: shape },
    { sent: true, code: 'shape', because: shape },
    {
      sent: null,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : null n’est jamais gardé',
    },
    {
      sent: 'data:image/png;base64,iVBORw0KGgo=',
      code: 'shape',
      because: 'RFC 2397 : une adresse data: n’est pas un fichier déposé',
    },
    { sent: drawing, code: 'shape', because: shape },
    { sent: drawn({ ...drawing, fileId: 'signature' }), code: 'shape', because: 'RFC 9562 § 4 (UUID)' },
    { sent: drawn({ ...drawing, size: 0 }), code: 'shape', because: png },
    { sent: drawn({ ...drawing, mediaType: 'image/jpeg' }), code: 'format', because: png },
    {
      sent: drawn({ ...drawing, mediaType: 'image/svg+xml' }),
      code: 'format',
      because: 'SVG 2, chapitre « Scripting » : une image peut porter un script',
    },
    { sent: drawn({ ...drawing, mediaType: 'application/pdf' }), code: 'format', because: png },
    {
      sent: drawn({ ...drawing, size: 1_000_001 }),
      code: 'size',
      because: 'règle de Guichet : un dessin fait 1 Mo au plus',
    },
    {
      sent: drawn(drawing, { ...drawing, fileId: '0197c0de-5a1e-7f00-8000-00000000d4a2' }),
      code: 'max',
      because: one,
    },
    { sent: drawn(drawing, drawing), code: 'max', because: one },
    { typed: 'Anne Caurette', code: 'unreadable', because: 'RFC 8259 § 2 : ce n’est pas du JSON' },
  ],
}
