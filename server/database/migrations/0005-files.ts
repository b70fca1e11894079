import type { Migration } from './migration'
import { run } from './run'

/** Uploads that may go on after a cut; what became of a file: checked, marked, deleted. */
export const files: Migration = {
  name: '0005-files',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "arrivals" (
        "id" ${text} primary key,
        "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
        "name" ${text} not null,
        "size" integer not null check ("size" > 0),
        "fileId" ${text} references "files" ("id") on delete cascade,
        "createdBy" ${text} not null references "accounts" ("id"),
        "createdAt" ${text} not null
      )${endTable}`,
      'create index "arrivalsOfDossier" on "arrivals" ("dossierId")',
      'create index "arrivalsByAge" on "arrivals" ("createdAt")',
      'create index "arrivalsOfFile" on "arrivals" ("fileId")',
      `alter table "files" add column "checkState" ${text} not null default 'unchecked'
        check ("checkState" in ('unchecked', 'pending', 'clean', 'infected', 'error'))`,
      `alter table "files" add column "checkedAt" ${text}`,
      `alter table "files" add column "identity" integer not null default 0 check ("identity" in (0, 1))`,
      `alter table "files" add column "copyState" ${text} check ("copyState" in ('ready', 'failed'))`,
      `alter table "files" add column "deletedAt" ${text}`,
      `create index "filesToCheck" on "files" ("checkState", "id") where "checkState" not in ('clean', 'infected')`,
      `create index "filesOfIdentity" on "files" ("dossierId") where "identity" = 1`,
    )
  },
}
