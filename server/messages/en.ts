import type { fr } from './fr'

/** Why something is refused and what to do next. English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  'sent.unreadable': 'The server could not read what was sent. Reload the page and try again.',
  'sent.invalid': 'What was sent does not have the expected shape. Reload the page and try again.',
  'sent.wrongType': 'This kind of content is not accepted here. Reload the page and try again.',
  'sent.tooLarge': 'What was sent is too large: the limit is {megabytes} MB. Make it smaller and try again.',
  'access.crossSite': 'This action was asked for from another site. Come back to the service to do it again.',
  'access.notAllowed': 'The service may not be called this way.',
  'access.tooMany': 'Too many attempts in a short time. Wait a minute and try again.',
  'sent.unknownField': 'Remove “{field}”: this field is not expected here.',
  'sent.missingField': 'Add “{field}”: this field is required.',
  'sent.wrongField': 'Correct this value: it does not have the expected shape.',
  'address.unknown': 'This address does not exist. Check it or go back to the home page.',
  'session.required': 'Your session has ended. Sign in to go on.',
  'session.wrongPair': 'The email address or the password is wrong. Check them and try again.',
  'session.notAllowed': 'Your account may not do this. Sign in with another account.',
  'session.tooManyTries':
    'Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}}, or choose another password by “Forgotten password?”.',
  'session.proofWanted': 'Write your password to go on: this change wants a recent check.',
  'account.wrongPassword': 'This is not your current password. Check it, then try again.',
  'account.sameAddress': 'This is the address of your account already. Write another one.',
  'account.noAddress': 'This email address is not complete. Write all of it and try again.',
  'account.noName': 'Write your name and try again.',
  'account.shortPassword':
    'This password is too short: choose one of at least {least} characters, a sentence for example.',
  'account.weakPassword':
    'This password is too easily guessed. Add words that have nothing to do with each other.',
  'account.passwordWanted': 'Write the password that you chose when you asked for this account.',
  'account.linkOver': 'This link was used already or is no longer valid. Ask for another one.',
  'account.refusalOver':
    'This link can no longer refuse these mails. Open your account to choose those you receive.',
  'account.needed':
    'This takes an account with a confirmed address. Sign in or make one: your answers stay saved.',
  'account.otherAddress': 'This is not your account’s address. Write it in full, as in “Name and address”.',
  'account.serves': 'This account also serves the administration. Ask your administrator to close it.',
  'account.tooManyMails':
    'Too many messages were asked of this service. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'account.noMail': 'This service sends no mail at the moment. Write to us to get an account.',
  'invitation.oneself': 'This address is yours. Write that of the person you invite.',
  'invitation.noMail': 'This service sends no messages for now. Invite this person later.',
  'invitation.helpsAlready': 'This person helps with the dossier already. There is nothing else to do.',
  'invitation.givenAlready':
    'This dossier is already offered to somebody. Cancel that before offering it again.',
  'invitation.tooMany':
    'At most {most} people beside you fill in a dossier. Remove one before you invite again.',
  'invitation.over': 'This invitation is over. Ask the person who invites you for another.',
  'identity.unanswered':
    '{provider} does not answer. Try again in a few minutes, or sign in with your password.',
  'identity.newcomerOver': 'This step is over. Go back to the sign-in page and begin again.',
  'identity.wrongCode': 'This code is not the right one. Copy the eight digits of the last message you got.',
  'identity.codeOver': 'This code no longer works. Ask for another one.',
  'identity.knownAddress':
    'This address has an account here already. Sign in with its password: the two will be linked.',
  'identity.taken':
    'This identity is another account’s, or this one has one already. Sign in by it to find out.',
  'identity.notFound': 'This identity is not linked to your account. Reload the page.',
  'identity.lastWay': 'This is your only way to sign in. Choose a password first, then try again.',
  'factor.over': 'Too much time has passed since your password. Sign in again from the start.',
  'factor.wrongCode': 'This code is not right, or was used already. Wait for the next one and write it.',
  'factor.wrongRecoveryCode':
    'This recovery code is not right, or was used already. Check it or take another one.',
  'factor.wrongPasskey': 'This passkey was not recognised. Try again, or sign in another way.',
  'factor.nothingBegun': 'Too much time has passed. Begin again with adding the app.',
  'factor.known': 'This passkey is an account’s already. Choose another one.',
  'factor.tooMany': 'Your account has {count} passkeys already. Remove one before you add another.',
  'factor.none': 'Your account has no second factor. Add an app or a passkey first.',
  'factor.lastWay': 'This passkey is your only way to sign in. Choose a password first, then try again.',
  'factor.notFound': 'This passkey does not exist, or not any more. Reload the page.',
  'factor.unreadable': 'Codes cannot be checked at the moment. Use a passkey or a recovery code.',
  'store.busy': 'The service is very busy. Your answers stay on screen: try again in a few seconds.',
  'store.full': 'The service cannot save anything at the moment. Keep the page open and try again later.',
  'store.lost': 'The service cannot save at the moment. Keep the page open and try again later.',
  'service.failed':
    'The service met an error. Try again; if it comes back, write to us with the code {requestId}.',
  'service.stopping': 'The service is restarting. Keep the page open and try again in a few seconds.',
  'service.notReady': 'The service is not ready. Try again in a few seconds.',
  'procedure.notFound':
    'This procedure does not exist. Check the address or go back to the list of procedures.',
  'procedure.notOpen': 'This procedure is not open. Go back to the home page to see those that are.',
  'procedure.closed':
    'This procedure is closed. Your draft is kept as it is: download it, or write to the administration.',
  'procedure.invalidDefinition':
    'The definition has errors: nothing was saved. Correct them and send it again.',
  'procedure.unreadableText':
    'The file has characters that cannot be kept. Save it again as UTF-8 and try again.',
  'procedure.tooLarge':
    'This definition is over the limit of {megabytes} MB. Make it smaller and send it again.',
  'procedure.revisionNotFound':
    'This revision does not exist. Go back to the procedure to see its revisions.',
  'procedure.notDraft':
    'This revision is not the procedure’s draft any more. Reload the page before publishing.',
  'procedure.invalidScenarios':
    'This file holds no scenarios that can be read: nothing was stored. Correct it and send it again.',
  'procedure.redScenarios':
    'Nothing is published: {count, plural, =0 {the scenarios do not cover everything} one {# scenario is red} other {# scenarios are red}}. Correct the definition or the scenarios.',
  'dossier.notFound':
    'This dossier does not exist or is not yours. Check the address or go back to your dossiers.',
  'dossier.deleted':
    'This dossier was deleted. Take it back under “Recently deleted”, below your dossiers, then go on.',
  'dossier.changedElsewhere': 'This dossier was changed elsewhere. Choose which answers to keep and go on.',
  'dossier.refusedChanges': 'These answers cannot be saved. Reload the page and correct them.',
  'dossier.incomplete': 'The dossier is not complete. Correct the answers pointed out, then submit it.',
  'dossier.ineligible':
    'This procedure is not meant for your situation. Read its conditions before going on.',
  'dossier.notDraft': 'This dossier was submitted already. Open it from the list of your dossiers.',
  'dossier.wrongState':
    'The dossier’s state does not allow this any more. Reload the page to see it up to date.',
  'dossier.taken':
    'The administration has taken this dossier: its answers no longer change. Send it what is missing in a message.',
  'dossier.tooLarge': 'The dossier is over the size allowed. Shorten your answers and try again.',
  'dossier.versionNotFound':
    'This version of the dossier does not exist. Go back to the dossier to see its versions.',
  'dossier.movedOn':
    'This dossier has changed meanwhile: nothing was done. Reload the page to see it as it is.',
  'dossier.correctionPending':
    'A correction is already asked for. Wait for the new version, or take the dossier into instruction.',
  'dossier.nothingChanged':
    'Your answers are those that you already submitted: there is nothing to submit. Change them first.',
  'dossier.unknownAnswer':
    'An answer that you chose is not in the latest version. Reload the page, then choose again.',
  'dossier.noReasons': 'Write the reasons: a refusal, or a closing without action, has to give them.',
  'dossier.annotationsMissing': 'Required annotations are missing or wrong. Complete them, then decide.',
  'dossier.annotationsClosed':
    'The decision is taken: its annotations no longer change. Reopen the examination to change them.',
  'dossier.annotatedElsewhere':
    'These annotations were changed elsewhere. Choose which ones to keep, then go on.',
  'dossier.decisionNotFound':
    'There is no such decision. Go back to the dossier to see those that were made.',
  'list.invalid': 'The list has errors: nothing was kept. Correct them, then send it again.',
  'list.name': 'Call this file as its list: 3 to 64 small letters, digits or hyphens, then “.csv”.',
  'list.unnamed':
    'No question takes its answers from this list. Name it in the definition, or remove this file.',
  'list.notFound': 'This list does not exist, or not any more. Go back to the page of lists.',
  'list.used': 'Forms take their answers from this list. Replace it rather than remove it.',
  'list.shipped': 'This is the name of a list that comes with the service. Choose another one.',
  'list.tooLarge': 'This list is larger than {megabytes} MB. Shorten it, then send it again.',
  'list.unreadable': 'This line cannot be read. Check its quotes and separators.',
  'list.text': 'The file has characters that cannot be kept. Save it again as UTF-8.',
  'list.columns': 'The first line must name the columns “value” and “label”. Add them.',
  'list.unknownColumn': 'Remove the column “{column}”: a list has the columns value, label, detail and en.',
  'list.sameColumn': 'The column “{column}” is named twice. Keep only one.',
  'list.empty': 'The list has no line. Add at least one under the names of the columns.',
  'list.tooLong': 'The list has more than {count, number} lines. Shorten it or split it in two.',
  'list.code':
    'Correct the code “{value}”: 1 to 64 unaccented letters, digits or . _ : / -, but not “other”.',
  'list.label': 'Give this line a label of 1 to {count, number} characters.',
  'list.detail': 'Shorten this detail to at most {count, number} characters.',
  'list.double': 'The code “{value}” is already that of line {first}. Keep only one.',
  'list.namesake': 'This line reads like line {first}. Tell them apart in the column detail.',
  'lookup.noSource': 'This list does not exist here. Reload the page and try again.',
  'lookup.unreachable':
    'This installation does not call {hosts}. Ask its operator to allow it; until then, answers are not verified.',
  'lookup.unanswered':
    'The list does not answer at the moment. Write the answer yourself: it will be checked later.',
  'dossier.otherRevision':
    'The form has changed again, or your draft follows it already. Reload the page to see what changes.',
  'aside.removed': 'This question is not asked any more.',
  'aside.type': 'This question now wants another kind of answer.',
  'aside.option': 'This option does not exist any more: choose again.',
  'procedure.noTemplate':
    'This document does not exist or is not offered any more. Go back to the procedure.',
  'procedure.templateTaken':
    'Another file has the name “{name}” already. Rename yours, here and in the definition.',
  'mail.noneFailed': 'No mail waits to be sent again. Reload the page.',
  'mail.unconfigured': 'This service sends no mail. Reach the person some other way.',
  'opinion.notYet': 'This dossier is not closed. You will be asked how it went once the service has replied.',
  'message.empty': 'Write your message, or attach a file, before you send.',
  'message.tooLong': 'This message is longer than {max, number} characters. Shorten it, or send two.',
  'message.unreadable': 'This message holds a character that cannot be kept. Remove it, then send.',
  'message.fileGone': 'An attached file is no longer here. Remove it, add it again, then send.',
  'message.notYet': 'This dossier is not submitted: nobody would read this message. Submit it first.',
  'file.notFound': 'This file does not exist or is not attached any more. Go back to the dossier.',
  'file.notKept': 'This file is not attached to the dossier any more. Add it again.',
  'file.missing': 'No file was received. Choose a file and try again.',
  'file.empty': 'This file is empty. Choose another one.',
  'file.tooLarge': 'This file is over {limit}. Make it smaller or choose another one.',
  'file.wrongType': 'This kind of file is not accepted. Choose a {accepted} file.',
  'file.tooMany': 'This dossier has too many files. Remove one before adding another.',
  'file.interrupted': 'Sending the file was interrupted. Try again.',
  'file.noUpload': 'This upload is not expected any more. Choose the file again.',
  'file.otherOffset': 'Another part of the file was expected. Sending will go on: please wait.',
  'file.beingChecked': 'The antivirus is still checking this file. Try again in a few minutes.',
  'file.uncheckable':
    'The antivirus could not check this file, so it does not open. It must be attached without a password, or lighter.',
  'file.infected':
    'The antivirus found a virus in this file, so it does not open. Ask for another file, or add one.',
  'file.beingMarked': 'The watermarked copy is being made. Try again in a minute.',
  'file.unmarkable':
    'This file could not be watermarked, so it does not open. Ask the citizen for another file.',
  'file.deleted': 'This file was deleted after the decision. Its name and fingerprint stay in the dossier.',
  'document.failed': 'The document could not be made. Try again in a few minutes.',
}
