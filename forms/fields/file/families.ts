export type Family = keyof typeof families

export const familyNames = ['pdf', 'image', 'document', 'spreadsheet'] as const satisfies readonly Family[]

/** The media types of some families; of all of them where an author names none. */
export function acceptedMediaTypes(accept: readonly Family[] = familyNames): readonly string[] {
  return accept.flatMap((family): readonly string[] => families[family].mediaTypes)
}

/** The endings of file names of some families, for the browser's chooser: `.pdf`. */
export function acceptedExtensions(accept: readonly Family[] = familyNames): readonly string[] {
  return accept.flatMap((family): readonly string[] => families[family].extensions)
}

/** Kinds of files an author may accept, with what their content and their names say. */
const families = {
  pdf: { mediaTypes: ['application/pdf'], extensions: ['.pdf'] },
  image: {
    mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/tiff'],
    extensions: ['.jpg', '.jpeg', '.png', '.webp', '.heic', '.tif', '.tiff'],
  },
  document: {
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'application/rtf',
      'application/msword',
      'text/plain',
    ],
    extensions: ['.docx', '.odt', '.rtf', '.doc', '.txt'],
  },
  spreadsheet: {
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.ms-excel',
      'text/csv',
    ],
    extensions: ['.xlsx', '.ods', '.xls', '.csv'],
  },
} as const satisfies Readonly<
  Record<string, { mediaTypes: readonly string[]; extensions: readonly string[] }>
>
