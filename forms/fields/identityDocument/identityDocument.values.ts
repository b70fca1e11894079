import type { Json } from '../../../schemas/condition'
import type { ValueTable } from '../valueTable'

const front = {
  fileId: '0197c0de-5a1e-7f00-8000-00000000cafe',
  name: 'carte-recto.jpg',
  size: 240_000,
  sha256: 'b7e2'.repeat(16),
  mediaType: 'image/jpeg',
} as const
const back = { ...front, fileId: '0197c0de-5a1e-7f00-8000-00000000cab0', name: 'carte-verso.jpg' } as const

const shape = 'langage des définitions, version 1, « Valeurs » : [{ fileId, name, size, sha256, mediaType }]'
const sides = 'ISO/IEC 7810, format ID-1 : une carte a deux faces'
const marked = 'règle de Guichet : seul ce qui peut être filigrané est accepté'
const uuid = 'RFC 9562 § 4 : UUID en hexadécimal, 8-4-4-4-12'
const fingerprint = 'FIPS 180-4 § 1 : SHA-256, 64 chiffres hexadécimaux'
const size = 'règle de Guichet : 20 Mo par fichier au plus'
const name = 'POSIX.1-2017, NAME_MAX, et NTFS : 255 caractères pour un nom'

const files = (...list: readonly Json[]): Json => list

export const values: ValueTable = {
  about:
    'Une pièce d’identité, en un ou deux fichiers. Les agents n’en voient qu’une copie filigranée, effacée après la décision.',
  accepted: [
    { sent: files(front), because: shape },
    { sent: files(front, back), because: sides },
    { sent: files(back, front), because: 'règle de Guichet : l’ordre est celui de la personne' },
    {
      sent: files(front),
      field: { max: 1 },
      because: 'règlement (CE) n° 2252/2004, annexe : un passeport a une page de données',
    },
    { sent: files(front, back), field: { max: 2 }, because: sides },
    {
      typed: JSON.stringify([front]),
      kept: files(front),
      because: 'règle de Guichet : la forme écrite est le JSON',
    },
    {
      typed: ` ${JSON.stringify([front, back])}\n`,
      kept: files(front, back),
      because: 'RFC 8259 § 2 : l’espace autour ne compte pas',
    },
    {
      sent: files({ ...front, name: 'passeport.pdf', mediaType: 'application/pdf' }),
      because: 'ISO 32000-2 (PDF)',
    },
    { sent: files({ ...front, name: 'carte.png', mediaType: 'image/png' }), because: 'ISO/IEC 15948 (PNG)' },
    {
      sent: files({ ...front, mediaType: 'image/jpeg', name: 'carte.jpeg' }),
      because: 'ISO/IEC 10918-1 (JPEG)',
    },
    { sent: files({ ...front, mediaType: 'image/webp', name: 'carte.webp' }), because: 'RFC 9649 (WebP)' },
    { sent: files({ ...front, mediaType: 'image/tiff', name: 'carte.tif' }), because: 'TIFF 6.0, RFC 3302' },
    {
      sent: files(front, { ...back, mediaType: 'application/pdf' }),
      because: 'règle de Guichet : une photo et un PDF vont ensemble',
    },
    { sent: files({ ...front, size: 1 }), because: size },
    { sent: files({ ...front, size: 20_000_000 }), because: size },
    { sent: files({ ...front, name: 'a'.repeat(255) }), because: name },
    {
      sent: files({ ...front, name: 'Carte d’identité – Zoé.jpg' }),
      because: 'Unicode : un nom est un texte',
    },
    {
      sent: files({ ...front, name: 'بطاقة.jpg' }),
      because: 'Unicode : un nom est un texte, dans toute écriture',
    },
    {
      sent: files({ ...front, fileId: front.fileId.toUpperCase() }),
      because: `${uuid}, casse indifférente en entrée`,
    },
    { sent: files({ ...front, sha256: 'f'.repeat(64) }), because: fingerprint },
  ],
  refused: [
    {
      sent: files(front, back, { ...back, fileId: '0197c0de-5a1e-7f00-8000-00000000cab1' }),
      code: 'max',
      because: sides,
    },
    {
      sent: files(front, back),
      field: { max: 1 },
      code: 'max',
      because: 'règle de Guichet : la borne de l’auteur',
    },
    {
      sent: files(front, front),
      code: 'double',
      because: 'règle de Guichet : un fichier est joint une fois',
    },
    { sent: files({ ...front, size: 20_000_001 }), code: 'size', because: size },
    { sent: files({ ...front, mediaType: 'image/heic' }), code: 'format', because: marked },
    { sent: files({ ...front, mediaType: 'text/plain' }), code: 'format', because: marked },
    { sent: files({ ...front, mediaType: 'application/msword' }), code: 'format', because: marked },
    {
      sent: files({ ...front, mediaType: 'image/svg+xml' }),
      code: 'format',
      because: 'SVG 2, chapitre « Scripting » : une image peut porter un script',
    },
    {
      sent: files({ ...front, mediaType: 'text/html' }),
      code: 'format',
      because: 'OWASP ASVS 5.0, V5.2.2 : seuls les types attendus',
    },
    { sent: files({ ...front, mediaType: '' }), code: 'format', because: marked },
    {
      sent: files({ ...front, size: 0 }),
      code: 'shape',
      because: 'règle de Guichet : un fichier vide ne prouve rien',
    },
    { sent: files({ ...front, size: -1 }), code: 'shape', because: shape },
    { sent: files({ ...front, size: '240000' }), code: 'shape', because: shape },
    { sent: files({ ...front, fileId: 'carte' }), code: 'shape', because: uuid },
    { sent: files({ ...front, sha256: 'b7e2' }), code: 'shape', because: fingerprint },
    { sent: files({ ...front, name: '' }), code: 'shape', because: shape },
    { sent: files({ ...front, name: 'a'.repeat(256) }), code: 'shape', because: name },
    {
      sent: files({ ...front, number: '880692310285' }),
      code: 'shape',
      because: 'RGPD, art. 5-1 c : rien de plus que le nécessaire',
    },
    { sent: front, code: 'shape', because: shape },
    {
      sent: { later: true },
      code: 'shape',
      because: 'règle de Guichet : « provide » est réservé au type file',
    },
    {
      sent: null,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : null n’est jamais gardé',
    },
    { typed: 'carte.jpg', code: 'unreadable', because: 'RFC 8259 § 2 : ce n’est pas du JSON' },
    { typed: '880692310285', code: 'unreadable', because: 'règle de Guichet : un numéro n’est pas la pièce' },
  ],
}
