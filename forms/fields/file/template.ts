import { Type } from 'typebox'

/** A document to fill in, by the name of its file: `attestation.pdf`. The file lies beside the definition. */
export const templateSetting = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,90}\\.[A-Za-z0-9]{2,5}$',
  title: 'Modèle à remplir',
  description:
    'Nom d’un fichier déposé avec la démarche, comme attestation.pdf : proposé au téléchargement au-dessus de la question.',
})
