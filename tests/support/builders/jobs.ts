/** The row of a job that looks at nothing of it. */
export const neverRead = {
  id: 'files.sweep',
  kind: 'files.sweep',
  dossierId: null,
  payload: '{}',
  state: 'running',
  attempts: 1,
  runAt: '',
  lockedUntil: null,
  lastError: null,
  createdAt: '',
  doneAt: null,
}
