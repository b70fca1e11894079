import * as api from '../../schemas/api/procedures'
import * as templates from '../../schemas/api/templates'
import { sendAttachment } from '../files/sendAttachment'
import { type Route, serve } from '../http/serve'
import { offeredSources } from '../lookups/offeredSources'
import { definitionTooLarge, findingsIn } from './checkSource'
import { compareRevisions } from './compareRevisions'
import { listAuthoredProcedures } from './listAuthoredProcedures'
import { listOpenProcedures } from './listOpenProcedures'
import { loadRevision } from './loadRevision'
import { publishRevision } from './publishRevision'
import { putScenarios } from './putScenarios'
import { summaryOf } from './revisionSummary'
import { runScenarios } from './runScenarios'
import { sendDefinition } from './sendDefinition'
import { publicProcedure } from './standing'
import { findTemplate, listTemplates, putTemplate } from './templates'
import { todayFor } from './todayFor'
import { uploadDefinition } from './uploadDefinition'

/** A definition and its scenarios travel inside JSON, where each of their quotes takes two bytes. */
const uploadLimit = { bytes: 5_000_000, refuse: definitionTooLarge }

/** Procedures: what the public sees, what administrators author. */
export const procedureRoutes: readonly Route[] = [
  serve(api.listOpenProcedures, { command: listOpenProcedures }),
  serve(api.readOpenProcedure, {
    load: (context, { params }) => publicProcedure(context, params.procedure),
    command: async (context, { loaded: { definition, standing } }) => ({
      revision: definition.revision,
      definition: definition.procedure,
      standing,
      today: todayFor(context, definition),
    }),
  }),
  serve(api.listAuthoredProcedures, { command: listAuthoredProcedures }),
  serve(api.uploadDefinition, { bodyLimit: uploadLimit, command: uploadDefinition }),
  serve(api.downloadDefinition, {
    load: loadRevision,
    command: async (_, { loaded }) => loaded,
    respond: sendDefinition,
  }),
  serve(api.readRevision, {
    load: loadRevision,
    async command(context, { loaded }) {
      const definition = await context.definitions.of(loaded.id)
      return {
        revision: summaryOf(loaded),
        definition: definition.procedure,
        sources: offeredSources(context, definition.procedure),
        today: todayFor(context, definition),
      }
    },
  }),
  serve(api.compareRevisions, { load: loadRevision, command: compareRevisions }),
  serve(api.readFindings, {
    load: loadRevision,
    async command(context, { loaded }) {
      return { findings: [...(await findingsIn(context, loaded.source, context.locale)).findings] }
    },
  }),
  serve(api.readScenarios, {
    load: loadRevision,
    async command(context, { loaded }) {
      const { procedure } = await context.definitions.of(loaded.id)
      return runScenarios(context, procedure, loaded.scenarios, context.locale)
    },
  }),
  serve(api.putScenarios, { bodyLimit: uploadLimit, load: loadRevision, command: putScenarios }),
  serve(templates.listTemplates, { command: listTemplates }),
  serve(templates.downloadTemplate, { command: findTemplate, respond: sendAttachment }),
  serve(templates.putTemplate, { command: putTemplate }),
  serve(api.publishRevision, { load: loadRevision, command: publishRevision }),
]
