/** Words of files. */
export const messages = {
  fr: {
    name: 'Fichiers',
    required: 'Ajoutez un fichier.',
    unreadable: 'Ajoutez de nouveau vos fichiers.',
    min: '{count, plural, one {Ajoutez au moins # fichier.} other {Ajoutez au moins # fichiers.}}',
    max: '{count, plural, one {Gardez # fichier au plus.} other {Gardez # fichiers au plus.}}',
    double: 'Un fichier est joint deux fois. Retirez-en un.',
    size: 'Retirez « {file} » : chaque fichier doit faire {megabytes, number} Mo au plus.',
    format: 'Retirez « {file} » : ce format n’est pas accepté ici.',
  },
  en: {
    name: 'Files',
    required: 'Add a file.',
    unreadable: 'Add your files again.',
    min: '{count, plural, one {Add at least # file.} other {Add at least # files.}}',
    max: '{count, plural, one {Keep at most # file.} other {Keep at most # files.}}',
    double: 'A file is attached twice. Remove one of them.',
    size: 'Remove “{file}”: each file may be at most {megabytes, number} MB.',
    format: 'Remove “{file}”: this format is not accepted here.',
  },
} as const
