import type { Insertable, Selectable } from 'kysely'
import type {
  AccountEventsTable,
  AccountLinksTable,
  AccountRolesTable,
  AccountsTable,
  AccountWishesTable,
  KnownDevicesTable,
  RefusedNoticesTable,
  SessionsTable,
} from './accounts'
import type {
  ArrivalsTable,
  DossierEventsTable,
  DossierGuestsTable,
  DossiersTable,
  DossierVersionsTable,
  DraftChangesTable,
  DraftMovesTable,
  DraftsTable,
  FilesTable,
  InvitationsTable,
  LaterFactsTable,
  TombstonesTable,
} from './dossiers'
import type { FactorTables } from './factors'
import type { AnnotationsTable, CorrectionsTable, DecisionsTable, OpinionsTable } from './instruction'
import type { MessageReadingsTable, MessagesTable } from './messages'
import type { OpenidTables } from './openid'
import type { ListsTable, ProceduresTable, RevisionsTable } from './procedures'
import type {
  ClockReadingsTable,
  CountersTable,
  JobsTable,
  MigrationsTable,
  RememberedFactsTable,
} from './work'

/**
 * The tables, the same on SQLite and PostgreSQL. Ids are UUIDv7 text, instants ISO 8601 text in UTC with
 * milliseconds (so that they sort as text), booleans 0 or 1, JSON text. `migrations/` makes them and
 * `dialects/` guards them: a trigger refuses what this file calls "never rewritten".
 */
export type Tables = OpenidTables &
  FactorTables & {
    accounts: AccountsTable
    clockReadings: ClockReadingsTable
    accountEvents: AccountEventsTable
    accountRoles: AccountRolesTable
    sessions: SessionsTable
    knownDevices: KnownDevicesTable
    accountWishes: AccountWishesTable
    accountLinks: AccountLinksTable
    refusedNotices: RefusedNoticesTable
    procedures: ProceduresTable
    revisions: RevisionsTable
    dossiers: DossiersTable
    drafts: DraftsTable
    draftChanges: DraftChangesTable
    draftMoves: DraftMovesTable
    invitations: InvitationsTable
    dossierGuests: DossierGuestsTable
    dossierVersions: DossierVersionsTable
    dossierEvents: DossierEventsTable
    corrections: CorrectionsTable
    decisions: DecisionsTable
    annotations: AnnotationsTable
    opinions: OpinionsTable
    tombstones: TombstonesTable
    messages: MessagesTable
    messageReadings: MessageReadingsTable
    files: FilesTable
    arrivals: ArrivalsTable
    jobs: JobsTable
    rememberedFacts: RememberedFactsTable
    laterFacts: LaterFactsTable
    counters: CountersTable
    lists: ListsTable
    migrations: MigrationsTable
  }

/** A row as it is read. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>

/** A row as it is written for the first time. */
export type NewRow<Table extends keyof Tables> = Insertable<Tables[Table]>
