import type { Code } from '../messages'
import { type Details, Refused } from './refused'

/**
 * The catalogue of refusals: `throw errors.dossier.notFound()`. A code is its path here, its sentence is in
 * `server/messages`. 404 also stands for what is someone else's.
 */
export const errors = {
  sent: {
    unreadable: refusal(400, 'sent.unreadable'),
    invalid: refusal(422, 'sent.invalid'),
    wrongType: refusal(415, 'sent.wrongType'),
    tooLarge: refusal(413, 'sent.tooLarge'),
  },
  access: {
    crossSite: refusal(403, 'access.crossSite'),
    notAllowed: refusal(400, 'access.notAllowed'),
    tooMany: refusal(429, 'access.tooMany'),
  },
  address: { unknown: refusal(404, 'address.unknown') },
  session: {
    required: refusal(401, 'session.required'),
    wrongPair: refusal(401, 'session.wrongPair'),
    notAllowed: refusal(403, 'session.notAllowed'),
    proofWanted: refusal(403, 'session.proofWanted'),
  },
  account: {
    noAddress: refusal(422, 'account.noAddress'),
    noName: refusal(422, 'account.noName'),
    shortPassword: refusal(422, 'account.shortPassword'),
    weakPassword: refusal(422, 'account.weakPassword'),
    wrongPassword: refusal(422, 'account.wrongPassword'),
    sameAddress: refusal(422, 'account.sameAddress'),
    linkOver: refusal(409, 'account.linkOver'),
    noMail: refusal(503, 'account.noMail'),
    needed: refusal(403, 'account.needed'),
  },
  invitation: {
    oneself: refusal(422, 'invitation.oneself'),
    noMail: refusal(503, 'invitation.noMail'),
    helpsAlready: refusal(409, 'invitation.helpsAlready'),
    givenAlready: refusal(409, 'invitation.givenAlready'),
    tooMany: refusal(409, 'invitation.tooMany'),
    over: refusal(409, 'invitation.over'),
  },
  identity: {
    unanswered: refusal(503, 'identity.unanswered'),
    newcomerOver: refusal(409, 'identity.newcomerOver'),
    wrongCode: refusal(422, 'identity.wrongCode'),
    codeOver: refusal(409, 'identity.codeOver'),
    knownAddress: refusal(409, 'identity.knownAddress'),
    taken: refusal(409, 'identity.taken'),
    notFound: refusal(404, 'identity.notFound'),
    lastWay: refusal(409, 'identity.lastWay'),
  },
  store: {
    busy: refusal(503, 'store.busy'),
    full: refusal(507, 'store.full'),
    lost: refusal(503, 'store.lost'),
  },
  service: {
    failed: refusal(500, 'service.failed'),
    stopping: refusal(503, 'service.stopping'),
    notReady: refusal(503, 'service.notReady'),
  },
  procedure: {
    notFound: refusal(404, 'procedure.notFound'),
    notOpen: refusal(409, 'procedure.notOpen'),
    invalidDefinition: refusal(422, 'procedure.invalidDefinition'),
    unreadableText: refusal(422, 'procedure.unreadableText'),
    tooLarge: refusal(413, 'procedure.tooLarge'),
    revisionNotFound: refusal(404, 'procedure.revisionNotFound'),
    notDraft: refusal(409, 'procedure.notDraft'),
    noTemplate: refusal(404, 'procedure.noTemplate'),
    templateTaken: refusal(409, 'procedure.templateTaken'),
    invalidScenarios: refusal(422, 'procedure.invalidScenarios'),
    redScenarios: refusal(422, 'procedure.redScenarios'),
  },
  dossier: {
    notFound: refusal(404, 'dossier.notFound'),
    changedElsewhere: refusal(409, 'dossier.changedElsewhere'),
    refusedChanges: refusal(422, 'dossier.refusedChanges'),
    incomplete: refusal(422, 'dossier.incomplete'),
    ineligible: refusal(422, 'dossier.ineligible'),
    notDraft: refusal(409, 'dossier.notDraft'),
    wrongState: refusal(409, 'dossier.wrongState'),
    tooLarge: refusal(413, 'dossier.tooLarge'),
    versionNotFound: refusal(404, 'dossier.versionNotFound'),
    otherRevision: refusal(409, 'dossier.otherRevision'),
    movedOn: refusal(409, 'dossier.movedOn'),
    correctionPending: refusal(409, 'dossier.correctionPending'),
    nothingChanged: refusal(409, 'dossier.nothingChanged'),
    unknownAnswer: refusal(422, 'dossier.unknownAnswer'),
    noReasons: refusal(422, 'dossier.noReasons'),
    annotationsMissing: refusal(422, 'dossier.annotationsMissing'),
    annotatedElsewhere: refusal(409, 'dossier.annotatedElsewhere'),
    decisionNotFound: refusal(404, 'dossier.decisionNotFound'),
  },
  message: {
    empty: refusal(422, 'message.empty'),
    tooLong: refusal(422, 'message.tooLong'),
    unreadable: refusal(422, 'message.unreadable'),
    fileGone: refusal(422, 'message.fileGone'),
    notYet: refusal(409, 'message.notYet'),
  },
  file: {
    notFound: refusal(404, 'file.notFound'),
    missing: refusal(422, 'file.missing'),
    empty: refusal(422, 'file.empty'),
    tooLarge: refusal(413, 'file.tooLarge'),
    wrongType: refusal(415, 'file.wrongType'),
    tooMany: refusal(413, 'file.tooMany'),
    interrupted: refusal(400, 'file.interrupted'),
    noUpload: refusal(404, 'file.noUpload'),
    otherOffset: refusal(409, 'file.otherOffset'),
    beingChecked: refusal(409, 'file.beingChecked'),
    uncheckable: refusal(409, 'file.uncheckable'),
    infected: refusal(403, 'file.infected'),
    beingMarked: refusal(409, 'file.beingMarked'),
    unmarkable: refusal(409, 'file.unmarkable'),
    deleted: refusal(404, 'file.deleted'),
  },
  list: {
    invalid: refusal(422, 'list.invalid'),
    notFound: refusal(404, 'list.notFound'),
    shipped: refusal(422, 'list.shipped'),
    used: refusal(409, 'list.used'),
    tooLarge: refusal(413, 'list.tooLarge'),
  },
  lookup: {
    noSource: refusal(404, 'lookup.noSource'),
    unanswered: refusal(503, 'lookup.unanswered'),
  },
  document: { failed: refusal(503, 'document.failed') },
}

function refusal(status: number, code: Code): (details?: Details) => Refused {
  return (details) => new Refused(status, code, details)
}
