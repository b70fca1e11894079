import { Type } from 'typebox'
import { Provider } from '../identity'
import { endpoint } from './endpoint'

/** The process answers. */
export const livez = endpoint({
  method: 'GET',
  path: '/livez',
  action: 'public',
  response: Type.Object({ status: Type.String() }),
})

/** The service can do its work: database writable, migrations done, not draining. 503 otherwise. */
export const readyz = endpoint({
  method: 'GET',
  path: '/readyz',
  action: 'public',
  response: Type.Object({ status: Type.String() }),
})

/** The generated JSON Schema that editors complete a definition with. */
export const readProcedureSchema = endpoint({
  method: 'GET',
  path: '/schemas/procedure.schema.json',
  action: 'public',
  answers: 'json-file',
})

/** What did not leave and what no source answered, for the operator: counts, no address, no content. */
export const readOutbox = endpoint({
  method: 'GET',
  path: '/api/operations/outbox',
  action: 'service.operate',
  response: Type.Object({
    mailServer: Type.Boolean(),
    waiting: Type.Integer(),
    sent: Type.Integer(),
    failed: Type.Integer(),
    unconfigured: Type.Integer(),
    abandonedCompletions: Type.Integer({
      description: 'Versions whose sources never said what they were asked.',
    }),
  }),
})

/** Name, logo, colours and legal pages of this installation. */
export const readBranding = endpoint({
  method: 'GET',
  path: '/api/branding',
  action: 'public',
  response: Type.Object({
    name: Type.String(),
    operator: Type.String(),
    contactEmail: Type.String(),
    logo: Type.Union([Type.String(), Type.Null()]),
    accent: Type.Union([Type.String(), Type.Null()]),
    /** By whom else one may sign in. */
    providers: Type.Array(Provider),
    /** The background of maps, where there is one: tiles by `{z}/{x}/{y}`, and who is named for them. */
    map: Type.Union([Type.Object({ tiles: Type.String(), credits: Type.String() }), Type.Null()]),
  }),
})
