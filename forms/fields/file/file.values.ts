import type { Json } from '../../../schemas/condition'
import type { ValueTable } from '../valueTable'

const proof = {
  fileId: '0197c0de-5a1e-7f00-8000-00000000c0de',
  name: 'devis.pdf',
  size: 1200,
  sha256: 'a3f1'.repeat(16),
  mediaType: 'application/pdf',
} as const
const photo = {
  ...proof,
  fileId: '0197c0de-5a1e-7f00-8000-00000000beef',
  name: 'photo.png',
  mediaType: 'image/png',
} as const
const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const shape = 'langage des définitions, version 1, « Valeurs » : [{ fileId, name, size, sha256, mediaType }]'
const uuid = 'RFC 9562 § 4 : UUID en hexadécimal, 8-4-4-4-12'
const name = 'POSIX.1-2017, NAME_MAX, et NTFS : 255 caractères pour un nom'
const fingerprint = 'FIPS 180-4 § 1 : SHA-256 tient en 256 bits, 64 chiffres hexadécimaux'
const size =
  'règle de Guichet : 20 Mo par fichier au plus, un mégaoctet valant 1 000 000 d’octets (SI, préfixe méga)'
const count = 'règle de Guichet : 10 fichiers par question, sauf bornes de l’auteur'
const formats = 'référentiel général d’interopérabilité v2, formats bureautiques et images'
const unsafe = 'OWASP ASVS 5.0, V5.2.2 : seuls les types attendus sont acceptés'
const provide = 'règle de Guichet : « provide » : now, later, alreadySent'

const files = (...list: readonly Json[]): Json => list

export const values: ValueTable = {
  about: 'Des pièces justificatives : un ou plusieurs fichiers, reconnus à leur contenu et non à leur nom.',
  accepted: [
    { sent: files(proof), because: shape },
    { sent: files(proof, photo), because: shape },
    {
      typed: JSON.stringify([proof]),
      kept: files(proof),
      because: 'règle de Guichet : la forme écrite est le JSON',
    },
    {
      sent: files({ ...proof, fileId: proof.fileId.toUpperCase() }),
      because: `${uuid}, casse indifférente en entrée`,
    },
    { sent: files({ ...proof, name: 'a'.repeat(255) }), because: name },
    { sent: files({ ...proof, name: 'Relevé d’août 2026.pdf' }), because: 'Unicode : un nom est un texte' },
    { sent: files({ ...proof, size: 1 }), because: size },
    { sent: files({ ...proof, size: 20_000_000 }), because: size },
    { sent: files({ ...proof, size: 1_000_000 }), field: { maxSize: 1 }, because: size },
    { sent: files({ ...proof, sha256: '0'.repeat(64) }), because: fingerprint },
    { sent: files(proof, photo), field: { min: 2, max: 2 }, because: count },
    { sent: files(photo), field: { accept: ['image'] }, because: 'ISO/IEC 15948 (PNG)' },
    {
      sent: files({ ...photo, mediaType: 'image/jpeg' }),
      field: { accept: ['image'] },
      because: 'ISO/IEC 10918-1 (JPEG)',
    },
    {
      sent: files({ ...photo, mediaType: 'image/heic' }),
      field: { accept: ['image'] },
      because: 'ISO/IEC 23008-12 (HEIF)',
    },
    {
      sent: files({ ...photo, mediaType: 'image/tiff' }),
      field: { accept: ['image'] },
      because: 'TIFF 6.0, RFC 3302',
    },
    {
      sent: files({ ...proof, mediaType: `${openDocument}.text` }),
      field: { accept: ['document'] },
      because: 'ISO/IEC 26300 (OpenDocument)',
    },
    {
      sent: files({ ...proof, mediaType: `${office}.wordprocessingml.document` }),
      field: { accept: ['document'] },
      because: 'ISO/IEC 29500 (Office Open XML)',
    },
    {
      sent: files({ ...proof, mediaType: 'text/csv' }),
      field: { accept: ['spreadsheet'] },
      because: 'RFC 4180 (CSV)',
    },
    { sent: { later: true }, field: { provide: ['now', 'later'] }, because: provide },
    { sent: { alreadySent: '2026-0001234-7' }, field: { provide: ['now', 'alreadySent'] }, because: provide },
    {
      sent: { alreadySent: 'Au guichet de la mairie, en mars' },
      field: { provide: ['now', 'later', 'alreadySent'] },
      because: 'règle de Guichet : les mots de la personne, 200 caractères au plus',
    },
  ],
  refused: [
    {
      sent: files(proof, proof),
      code: 'double',
      because: 'règle de Guichet : un fichier est joint une fois',
    },
    { sent: files({ ...proof, fileId: '../../etc/passwd' }), code: 'shape', because: uuid },
    { sent: files({ ...proof, name: '' }), code: 'shape', because: shape },
    { sent: files({ ...proof, name: 'a'.repeat(256) }), code: 'shape', because: name },
    {
      sent: files({ ...proof, size: 0 }),
      code: 'shape',
      because: 'règle de Guichet : un fichier vide ne prouve rien',
    },
    {
      sent: files({ ...proof, size: 1.5 }),
      code: 'shape',
      because: 'ISO/IEC 80000-13 : on compte des octets entiers',
    },
    { sent: files({ ...proof, size: '1200' }), code: 'shape', because: shape },
    { sent: files({ ...proof, sha256: 'a3f1' }), code: 'shape', because: fingerprint },
    {
      sent: files({ ...proof, sha256: 'A'.repeat(64) }),
      code: 'shape',
      because: `${fingerprint}, en minuscules ici`,
    },
    { sent: files({ ...proof, ownerId: 1 }), code: 'shape', because: shape },
    { sent: proof, code: 'shape', because: shape },
    { sent: files(null), code: 'shape', because: shape },
    {
      sent: null,
      code: 'shape',
      because: 'langage des définitions, version 1, « Valeurs » : null n’est jamais gardé',
    },
    { sent: 'devis.pdf', code: 'shape', because: shape },
    { sent: { later: false }, code: 'shape', because: provide },
    {
      sent: { later: true, alreadySent: 'mars' },
      code: 'shape',
      because: 'règle de Guichet : « provide » : l’un ou l’autre',
    },
    {
      sent: { alreadySent: 'a'.repeat(201) },
      field: { provide: ['alreadySent'] },
      code: 'shape',
      because: 'règle de Guichet : 200 caractères au plus',
    },
    {
      sent: { alreadySent: ' ' },
      field: { provide: ['alreadySent'] },
      code: 'sentWhere',
      because: 'règle de Guichet : l’agent doit pouvoir la retrouver',
    },
    { sent: { later: true }, code: 'notLater', because: provide },
    { sent: { alreadySent: 'mars' }, code: 'notAlreadySent', because: provide },
    { sent: files(proof), field: { provide: ['later'] }, code: 'notNow', because: provide },
    { sent: files({ ...proof, size: 20_000_001 }), code: 'size', because: size },
    { sent: files({ ...proof, size: 1_000_001 }), field: { maxSize: 1 }, code: 'size', because: size },
    { sent: files(proof), field: { min: 2 }, code: 'min', because: count },
    { sent: files(proof, photo), field: { max: 1 }, code: 'max', because: count },
    { sent: files(photo), field: { accept: ['pdf'] }, code: 'format', because: formats },
    { sent: files({ ...proof, mediaType: 'text/html' }), code: 'format', because: unsafe },
    {
      sent: files({ ...proof, mediaType: 'image/svg+xml' }),
      code: 'format',
      because: `${unsafe} ; SVG 2, chapitre « Scripting » : une image peut porter un script`,
    },
    { sent: files({ ...proof, mediaType: 'application/x-msdownload' }), code: 'format', because: unsafe },
    { sent: files({ ...proof, mediaType: 'application/zip' }), code: 'format', because: unsafe },
    { typed: 'devis.pdf', code: 'unreadable', because: 'RFC 8259 § 2 : ce n’est pas du JSON' },
    { typed: '[[]]', code: 'unreadable', because: shape },
  ],
}
