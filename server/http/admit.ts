import type { Request, Response } from 'express'
import type { Endpoint } from '../../schemas/api/endpoint'
import { authenticate } from '../accounts/authenticate'
import { writesOf } from '../accounts/writesOf'
import type { Context, Installation } from '../context'
import { tracesOf } from './accessLog'
import { authorize } from './authorize'
import { localeOf } from './locale'
import { networkOf } from './network'

/** Who calls, and whether they may, before anything of theirs is read: 401, 403, 429. */
export async function admit(
  endpoint: Endpoint,
  installation: Installation,
  request: Request,
  response: Response,
): Promise<Context> {
  const traces = tracesOf(response)
  const opened = await authenticate(installation, request)
  const account = opened?.account ?? null
  traces.route = endpoint.path
  traces.actor = account?.accountId ?? null
  authorize(endpoint.action, account)
  if (endpoint.limit) {
    await installation.limits.take(endpoint.limit, account?.accountId ?? networkOf(request.ip))
  }
  return {
    ...installation,
    ...(account && { database: writesOf(installation.database, account.accountId) }),
    account,
    session: opened?.session ?? null,
    userAgent: request.get('user-agent') ?? '',
    locale: localeOf(request),
    requestId: traces.requestId,
  }
}
