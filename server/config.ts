import { type Static, Type } from 'typebox'
import { Check, Default } from 'typebox/value'
import { nearestName } from '../forms/engine/nearest'
import { openidSettings } from './accounts/openid/openidSettings'

/** An address of an API, to which paths are added. */
const address = '^https?://[^\\s?#]+$'

/** Keys between commas, each long enough that nobody guesses it. */
const secretKeys = '^[^\\s,]{32,}(,[^\\s,]{32,})*$'

/** Hosts, each perhaps with its port. */
const hosts = '^[^\\s,/@]+(,[^\\s,/@]+)*$'

/**
 * Every setting: `port` is read from `GUICHET_PORT`. `expects` completes "expected …" when a value is refused;
 * the README's table is drawn from here.
 */
export const Settings = Type.Object({
  port: Type.Integer({
    minimum: 0,
    maximum: 65535,
    default: 3000,
    description: 'Port the service listens on.',
    expects: 'a port from 0 to 65535',
  }),
  host: Type.String({ default: 'localhost', description: 'Address it listens on; `0.0.0.0` for all.' }),
  publicUrl: Type.Union([Type.String({ pattern: '^https?://[^/?#\\s]+$' }), Type.Null()], {
    default: null,
    description:
      'Address people reach it at, such as `https://guichet.example`; default `http://localhost:PORT`.',
    expects: 'an origin such as https://guichet.example, without a path',
  }),
  data: Type.String({
    minLength: 1,
    default: '.guichet',
    description: 'Directory of the database and the files.',
  }),
  secret: Type.Union([Type.String({ pattern: secretKeys }), Type.Null()], {
    default: null,
    description:
      'Key that seals what the store must not give away (keys of authenticator apps, ID tokens); 32 signs at least. Several between commas: the first seals, each opens. Without it, a file.',
    expects: 'a key of 32 signs or more, such as `openssl rand -base64 32` gives',
  }),
  secretFile: Type.Union([Type.String({ minLength: 1 }), Type.Null()], {
    default: null,
    description:
      'File of these keys, one a line; without it, `secret.key` in the data directory, made when it is first needed. Keep it apart from copies of the store.',
  }),
  databaseUrl: Type.Union([Type.String({ pattern: '^postgres(ql)?://' }), Type.Null()], {
    default: null,
    description: 'PostgreSQL, as `postgres://user@host/database`; without it, SQLite in the data directory.',
    expects: 'an address that begins with postgres://',
  }),
  smtpUrl: Type.Union([Type.String({ pattern: '^smtps?://' }), Type.Null()], {
    default: null,
    description:
      'Mail server, as `smtp://user:password@host:587`; without it no mail is sent, nobody can make an account, and the operator is told.',
    expects: 'an address that begins with smtp:// or smtps://',
  }),
  mailFrom: Type.String({
    pattern: '^[^\\r\\n]*@[^\\r\\n]+$',
    default: 'ne-pas-repondre@localhost',
    description: 'Sender of mails.',
    expects: 'a mail address',
  }),
  name: Type.String({
    minLength: 1,
    default: 'Guichet',
    description: 'Name of the service, in the header and in mails.',
  }),
  operator: Type.String({
    minLength: 1,
    default: 'Administration de démonstration',
    description: 'Who runs it, as the legal pages name it.',
  }),
  contactEmail: Type.String({
    pattern: '^[^\\s@]+@[^\\s@]+$',
    default: 'contact@localhost',
    description: 'Where people write for help.',
    expects: 'a mail address',
  }),
  contactPhone: Type.Union([Type.String({ minLength: 1 }), Type.Null()], {
    default: null,
    description: 'Telephone number for help, as people read it.',
  }),
  contactAddress: Type.Union([Type.String({ minLength: 1 }), Type.Null()], {
    default: null,
    description: 'Postal address for help, on one line.',
  }),
  logo: Type.Union([Type.String({ pattern: '\\.(svg|png|webp)$' }), Type.Null()], {
    default: null,
    description: 'Image file (`.svg`, `.png`, `.webp`) shown in the header.',
    expects: 'a file that ends in .svg, .png or .webp',
  }),
  accent: Type.Union([Type.String({ pattern: '^#[0-9a-fA-F]{6}$' }), Type.Null()], {
    default: null,
    description: 'Main colour, such as `#003a8c`.',
    expects: 'a colour such as #003a8c',
  }),
  mapTiles: Type.Union(
    [
      Type.String({ pattern: '^https?://[^\\s{}]+(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\})\\S+$' }),
      Type.Null(),
    ],
    {
      default: null,
      description:
        'Background of maps, as `https://tiles.example/{z}/{x}/{y}.png`; without it, a grid, and nothing is asked of others.',
      expects: 'an address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png',
    },
  ),
  mapCredits: Type.Union([Type.String({ minLength: 1 }), Type.Null()], {
    default: null,
    description: 'Who made the background of maps, as their licence asks to be named.',
  }),
  sessionHours: Type.Integer({
    minimum: 1,
    maximum: 336,
    default: 12,
    description: 'Hours without activity after which a session ends.',
    expects: 'hours, from 1 to 336',
  }),
  sessionDays: Type.Integer({
    minimum: 1,
    maximum: 90,
    default: 14,
    description: 'Days after which a session ends, whatever the activity.',
    expects: 'days, from 1 to 90',
  }),
  signInCeiling: Type.Integer({
    minimum: 10,
    maximum: 1_000_000,
    default: 300,
    description:
      'Wrong passwords a minute in all, above which browsers that an account was never opened in have to wait.',
    expects: 'a number of attempts, from 10 to 1000000',
  }),
  accountMailCeiling: Type.Integer({
    minimum: 10,
    maximum: 10_000_000,
    default: 3000,
    description:
      'Mails an hour in all that people may ask for to register or to sign in again; above, they are asked to wait.',
    expects: 'a number of mails, from 10 to 10000000',
  }),
  trustProxy: Type.Integer({
    minimum: 0,
    maximum: 10,
    default: 0,
    description: 'Number of reverse proxies in front, whose `X-Forwarded-For` is believed.',
    expects: 'a number of proxies, from 0 to 10',
  }),
  maxConnections: Type.Integer({
    minimum: 10,
    maximum: 100_000,
    default: 2000,
    description: 'Connections held at once; more are closed at once.',
    expects: 'a number of connections, from 10 to 100000',
  }),
  companiesUrl: Type.Union([Type.String({ pattern: address }), Type.Null()], {
    default: null,
    description:
      'API that knows companies by SIRET, such as `https://recherche-entreprises.api.gouv.fr`; without it, numbers are typed and nothing is asked.',
    expects: 'an address that begins with https:// or http://, without a query',
  }),
  addressesUrl: Type.Union([Type.String({ pattern: address }), Type.Null()], {
    default: null,
    description:
      'API that finds French addresses, such as `https://data.geopf.fr/geocodage`; without it, addresses are typed.',
    expects: 'an address that begins with https:// or http://, without a query',
  }),
  referenceHosts: Type.Union([Type.String({ pattern: hosts }), Type.Null()], {
    default: null,
    description:
      'Hosts whose APIs authors may name in their forms, such as `api.example.fr,lists.example.fr`; without it, none.',
    expects: 'hosts separated by commas, such as api.example.fr,localhost:8080',
  }),
  referenceHeaders: Type.Union([Type.String({ pattern: '^\\{[^]*\\}$' }), Type.Null()], {
    default: null,
    description:
      'What these APIs want to be told, in JSON by host: `{"api.example.fr":{"Authorization":"Bearer …"}}`.',
    expects: 'JSON such as {"api.example.fr":{"Authorization":"Bearer …"}}',
  }),
  privateHosts: Type.Union([Type.String({ pattern: hosts }), Type.Null()], {
    default: null,
    description:
      'Hosts of APIs that may lie on a private network, such as `api.interne:8080`; any other private address is refused.',
    expects: 'hosts separated by commas, such as api.example.fr,localhost:8080',
  }),
  ...openidSettings,
  clamd: Type.Union([Type.String({ pattern: '^(/.+|[^\\s/]+:[0-9]{1,5})$' }), Type.Null()], {
    default: null,
    description:
      'Antivirus: where clamd listens, as `host:3310` or `/run/clamav/clamd.ctl`; without it files are not checked.',
    expects: 'a host and a port such as localhost:3310, or the path of a socket',
  }),
  logLevel: Type.Union(
    (['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const).map((level) => Type.Literal(level)),
    {
      default: 'info',
      description: 'Least severe level written to the log.',
      expects: 'fatal, error, warn, info, debug or silent',
    },
  ),
})

/** The configuration, read once: `Settings`, and what the environment says beside it. */
export type Config = Static<typeof Settings> & { readonly production: boolean; readonly publicUrl: string }

/** A configuration that cannot be used; its message is for the person who starts the service. */
export class ConfigError extends Error {}

/** Reads `GUICHET_*`; throws `ConfigError` naming each setting that is unknown or wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.entries(env).filter(([name, value]) => name.startsWith(prefix) && value !== '')
  const unknown = given.filter(([name]) => !names.has(name)).map(([name]) => refuseName(name))
  const typed = Object.fromEntries(
    given.map(([name, text = '']) => [names.get(name) ?? name, settingValue(name, text)]),
  )
  const values = Default(Settings, typed)
  if (unknown.length > 0 || !Check(Settings, values))
    throw new ConfigError([...unknown, ...wrong(typed)].join('\n'))
  return {
    ...values,
    publicUrl: values.publicUrl ?? `http://localhost:${values.port}`,
    production: env.NODE_ENV === 'production',
  }
}

/** The settings as the README's table, in Markdown. */
export function configTable(): string {
  const lines = Object.entries(Settings.properties).map(([key, setting]) => {
    const { description, default: fallback } = plain(setting)
    return `| \`${environmentName(key)}\` | ${description} | ${fallback === null ? '' : `\`${fallback}\``} |`
  })
  return ['| variable | what it sets | default |', '|---|---|---|', ...lines].join('\n')
}

const prefix = 'GUICHET_'
const names = new Map(Object.keys(Settings.properties).map((key) => [environmentName(key), key]))

/** A text is a whole number where the setting takes no text. */
function settingValue(name: string, text: string): string | number {
  const setting = Object.entries(Settings.properties).find(([key]) => key === names.get(name))?.[1]
  const isText = setting === undefined || Check(setting, text) || !/^\d{1,9}$/.test(text)
  return isText ? text : Number(text)
}

function environmentName(key: string): string {
  return prefix + key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

function refuseName(name: string): string {
  const meant = nearestName(name, names.keys())
  return `${name} is not a setting. ${meant ? `Did you mean ${meant}?` : 'The README lists them.'}`
}

function wrong(typed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(Settings.properties).flatMap(([key, setting]) => {
    if (!(key in typed) || Check(setting, typed[key])) return []
    return [`${environmentName(key)}: expected ${plain(setting).expects}.`]
  })
}

function plain(setting: object): { description: string; default: unknown; expects: string } {
  const { description, expects, ...rest }: { description?: unknown; expects?: unknown; default?: unknown } =
    setting
  return { description: String(description), default: rest.default, expects: String(expects ?? 'a text') }
}
