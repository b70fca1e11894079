/** Words of identity papers. */
export const messages = {
  fr: {
    name: 'Pièce d’identité',
    required: 'Ajoutez votre pièce d’identité.',
    unreadable: 'Ajoutez de nouveau votre pièce d’identité.',
    hint: 'L’administration n’en reçoit qu’une copie marquée à son nom, supprimée après la décision.',
    min: 'Ajoutez votre pièce d’identité.',
    max: '{count, plural, one {Gardez # fichier au plus.} other {Gardez # fichiers au plus.}}',
    double: 'Un fichier est joint deux fois. Retirez-en un.',
    size: 'Retirez « {file} » : chaque fichier doit faire {megabytes, number} Mo au plus.',
    format: 'Retirez « {file} » : joignez un PDF ou une photo au format JPEG ou PNG.',
  },
  en: {
    name: 'Identity document',
    required: 'Add your identity document.',
    unreadable: 'Add your identity document again.',
    hint: 'The administration only gets a copy marked with its name, deleted after the decision.',
    min: 'Add your identity document.',
    max: '{count, plural, one {Keep at most # file.} other {Keep at most # files.}}',
    double: 'A file is attached twice. Remove one of them.',
    size: 'Remove “{file}”: each file may be at most {megabytes, number} MB.',
    format: 'Remove “{file}”: attach a PDF, or a photo as JPEG or PNG.',
  },
} as const
