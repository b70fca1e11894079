import type { Express, RequestHandler } from 'express'
import type { Installation } from '../context'
import type { Route } from './serve'

/** Puts each route at its address. An address whose parts have another shape goes on to the next route. */
export function mount(handler: Express, routes: readonly Route[], installation: Installation): void {
  for (const route of routes) {
    const answer: RequestHandler = (request, response, next) =>
      route.matches(request) ? route.answer(installation, request, response) : next()
    const { path, method } = route.endpoint
    switch (method) {
      case 'GET':
        handler.get(path, answer)
        break
      case 'POST':
        handler.post(path, answer)
        break
      case 'PATCH':
        handler.patch(path, answer)
        break
      case 'PUT':
        handler.put(path, answer)
        break
      case 'DELETE':
        handler.delete(path, answer)
    }
  }
}
