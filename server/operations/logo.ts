import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { RequestHandler } from 'express'
import { type Config, ConfigError } from '../config'

/** Where the page finds the installation's logo. */
export const logoAddress = '/logo'

/** Sends the logo, read once at the start; a drawing may hold scripts, which this never lets run. */
export function sendLogo({ logo }: Config): RequestHandler | null {
  if (logo === null) return null
  const image = read(logo)
  const type = mediaTypes[extname(logo).toLowerCase()] ?? 'application/octet-stream'
  return (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=3600')
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    response.type(type).send(image)
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new ConfigError(`GUICHET_LOGO: ${file} cannot be read.`)
  }
}
