/** A top-level folder that holds a part of the product. */
export type Room = keyof typeof rooms

/** Which rooms each room may enter, besides itself. `tests/` may enter every room. */
export const rooms = {
  schemas: [],
  forms: ['schemas'],
  server: ['forms', 'schemas'],
  client: ['forms', 'schemas'],
} as const

/** The React half of `forms`: it is reached from `client/` and from itself alone. */
export const reactHalf = /^forms\/(controls\/.*|fields\/views?\.tsx?|.*Input\.tsx)$/

/** The libraries each room may use; `node` stands for Node's own. */
export const libraries = {
  schemas: ['typebox', 'yup'],
  forms: [
    '@etalab',
    '@formatjs',
    'canonicalize',
    'big.js',
    'diff',
    'i18n-iso-countries',
    'intl-messageformat',
    'ibantools',
    'jsonc-parser',
    'libphonenumber-js',
    're2js',
    'typebox',
    'yup',
  ],
  'the React half of forms': ['@digdir', 'formik', 'maplibre-gl', 'react', 'react-dom', 'typebox'],
  client: [
    '@digdir',
    '@dnd-kit',
    '@fontsource-variable',
    '@simplewebauthn',
    'formik',
    'idb',
    'qr',
    'react',
    'react-dom',
    'wouter',
    'yup',
  ],
  server: [
    '@cantoo',
    '@etalab',
    '@expo-google-fonts',
    '@fastify',
    '@fontsource',
    '@fontsource-variable',
    '@formatjs',
    '@myriaddreamin',
    '@node-rs',
    '@simplewebauthn',
    '@zxcvbn-ts',
    'better-sqlite3',
    'bowser',
    'canonicalize',
    'client-zip',
    'compression',
    'csv-parse',
    'express',
    'express-static-gzip',
    'file-type',
    'filenamify',
    'helmet',
    'jsonc-parser',
    'kysely',
    'nodemailer',
    'node',
    'openid-client',
    'otplib',
    'pg',
    'pino',
    'rate-limiter-flexible',
    'sharp',
    'typebox',
    'uuid',
    'vite',
  ],
} as const
