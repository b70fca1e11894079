import { Type } from 'typebox'
import { endpoint } from './endpoint'

const procedureId = Type.String({ pattern: '^[a-z][a-z0-9-]{2,63}$' })
const templateParams = Type.Object({
  procedure: procedureId,
  template: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,90}\\.[A-Za-z0-9]{2,5}$' }),
})

/**
 * The documents to fill in of a procedure, by name; 404 where there is none. Before its first publication they are
 * the administrators' alone.
 */
export const listTemplates = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure/templates',
  action: 'public',
  params: Type.Object({ procedure: procedureId }),
  response: Type.Object({
    templates: Type.Array(Type.Object({ name: Type.String(), size: Type.Integer() })),
  }),
})

/** One document to fill in, as an attachment; 404 as above. */
export const downloadTemplate = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure/templates/:template',
  action: 'public',
  params: templateParams,
  answers: 'file',
})

/**
 * Keeps a document to fill in (its bytes, as `application/octet-stream`) for definitions of the procedure, which may not
 * be there yet. A name stands for the same bytes for ever, so that a revision says the same for ever: 409 for others.
 */
export const putTemplate = endpoint({
  method: 'PUT',
  path: '/api/procedures/:procedure/templates/:template',
  action: 'procedure.author',
  params: templateParams,
  takes: 'file',
  limit: { name: 'putTemplate', perMinute: 60 },
})
