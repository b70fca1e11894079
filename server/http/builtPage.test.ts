import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import express from 'express'
import { aDirectory } from '../../tests/support/directories'
import { atEnd } from '../../tests/support/ending'
import { readConfig } from '../config'
import { builtPage } from './builtPage'
import { answerHeaders } from './headers'

const index = `<html><head><script nonce="__NONCE__" src="/assets/app-1.js"></script><style nonce="__NONCE__"></style></head></html>`

async function served(env: Record<string, string> = {}): Promise<string> {
  const directory = aDirectory()
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), index)
  writeFileSync(join(directory, 'assets/app-1.js'), 'export {}')
  writeFileSync(join(directory, 'assets/app-1.js.gz'), gzipSync('export {}'))
  writeFileSync(join(directory, 'assets/app-1.js.br'), brotliCompressSync('export {}'))
  writeFileSync(join(directory, 'emblem.svg'), '<svg/>')
  writeFileSync(join(directory, 'shell.js'), 'self.skipWaiting()')
  const page = builtPage(readConfig(env), directory)
  if (!page) throw new Error('The page is there.')
  const server = createServer(express().use(answerHeaders(false), page))
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  atEnd(() => void server.close())
  const address = server.address()
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}`
}

/** An answer and what its bytes say, once they are unpacked as it tells. */
async function got(address: string, headers: Record<string, string>) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers }, resolve).on('error', reject)
  })
  const bytes = Buffer.concat(await answer.toArray())
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[answer.headers['content-encoding'] ?? '']
  return { status: answer.statusCode, headers: answer.headers, text: String(unpack?.(bytes) ?? bytes) }
}

test('each response has a nonce of its own, the same in the page and in the policy', async () => {
  const url = await served()
  const nonces = []
  for (const path of ['/', '/dossiers/some/sections/problem', '/index.html']) {
    const answer = await fetch(url + path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(await answer.text()).toBe(index.replaceAll('__NONCE__', nonce))
    nonces.push(nonce)
  }
  expect(new Set(nonces).size).toBe(3)
})

test('what serves the page without a connection is asked for anew, and may ask this service alone', async () => {
  const answer = await fetch(`${await served()}/shell.js`)
  expect(await answer.text()).toBe('self.skipWaiting()')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'")
})

test('the policy allows nothing unsafe and nothing from elsewhere', async () => {
  const { headers } = await fetch(await served())
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  for (const rule of [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]) {
    expect(policy).toContain(rule)
  }
  expect(headers.get('cache-control')).toBe('no-cache')
  expect(headers.get('strict-transport-security')).toBeNull()
})

test('the background of maps is the one place elsewhere that the page may ask', async () => {
  const { headers } = await fetch(
    await served({ GUICHET_MAP_TILES: 'https://tiles.example:8443/v1/{z}/{x}/{y}.png' }),
  )
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("connect-src 'self' https://tiles.example:8443;")
  expect(policy.match(/https:/g)).toHaveLength(1)
})

test('behind https the browser is told to stay there', async () => {
  const { headers } = await fetch(await served({ GUICHET_PUBLIC_URL: 'https://guichet.example' }))
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
})

test('assets, whose names hold their content’s hash, are kept for ever', async () => {
  const url = await served()
  const asset = await fetch(`${url}/assets/app-1.js`)
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await fetch(`${url}/emblem.svg`)).headers.get('cache-control')).toBe('public, max-age=3600')
})

test('an asset comes compressed as the browser takes it, and says so', async () => {
  const url = await served()
  for (const [taken, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const { headers, text } = await got(`${url}/assets/app-1.js`, { 'accept-encoding': taken })
    expect(headers['content-encoding'] ?? null).toBe(encoding)
    expect(headers['content-type']).toMatch(/^text\/javascript; charset=utf-8$/i)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(text).toBe('export {}')
  }
})

test('a part of an asset that is not there is refused in plain bytes', async () => {
  const { status, headers } = await got(`${await served()}/assets/app-1.js`, {
    'accept-encoding': 'br',
    range: 'bytes=5000-6000',
  })
  expect([status, headers['content-encoding']]).toEqual([416, undefined])
})

test.each([
  '/assets/gone.js',
  '/favicon.ico',
  '/api',
  '/api/nowhere',
  '/.env',
  '/../package.json',
  '/%2e%2e/package.json',
])('%s is not the page', async (path) => {
  const answer = await fetch((await served()) + path)
  expect(answer.status).toBe(404)
})

test('without a built page there is none to serve', () => {
  expect(builtPage(readConfig({}), aDirectory())).toBeNull()
})
