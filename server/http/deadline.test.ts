import { createServer } from 'node:http'
import { connect } from 'node:net'
import express, { type RequestHandler } from 'express'
import { atEnd } from '../../tests/support/ending'
import { deadline, grantTime } from './deadline'

const post = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{'

/** How long a caller that never ends its body is kept, in milliseconds; at most a second. */
async function keptFor(answer: RequestHandler): Promise<number> {
  const server = createServer(express().use(deadline(200), answer))
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const start = performance.now()
  const socket = connect(address.port, 'localhost', () => socket.write(post))
  socket.on('data', () => {})
  const cut = new Promise((resolve) => socket.on('close', resolve))
  await Promise.race([cut, new Promise((resolve) => setTimeout(resolve, 1000))])
  socket.destroy()
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return performance.now() - start
}

test.each<[string, RequestHandler]>([
  ['that is being read', (request, response) => void request.resume().on('end', () => response.end())],
  ['that nobody reads', () => {}],
  ['that was answered already', (_request, response) => void response.end('no')],
])('a call %s is cut once its time is over', async (_, answer) => {
  const milliseconds = await keptFor(answer)
  expect(milliseconds).toBeGreaterThanOrEqual(190)
  expect(milliseconds).toBeLessThan(900)
})

test('a call that was granted time goes on', async () => {
  expect(await keptFor((request) => grantTime(request))).toBeGreaterThanOrEqual(990)
})
