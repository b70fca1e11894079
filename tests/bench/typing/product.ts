import type { Browser } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import type { Procedure } from '../../../forms/fields'
import { saveDraft, startDossier } from '../../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import type { Json } from '../../../schemas/condition'
import { type Product, startProduct } from '../../support/product'
import { type Visitor, visitor } from '../../support/visitor'
import { type Opened, openAt } from './page'

/** The built product, somebody who publishes in it and somebody who fills in. */
export type Measured = {
  readonly product: Product
  readonly citizen: Visitor
  publish(procedure: Procedure): Promise<void>
  /** A new dossier that holds these answers, saved one after the other. */
  begin(procedure: Procedure, ...saves: readonly Readonly<Record<string, Json>>[]): Promise<string>
  /** The first section of a dossier, once so many controls are on the page. */
  open(browser: Browser, procedure: Procedure, dossier: string, controls: number): Promise<Opened>
  end(): Promise<void>
}

/** Builds and starts the product. */
export async function measuredProduct(): Promise<Measured> {
  const product = await startProduct()
  const administrator = await visitor(product.url, product.accounts.administrator)
  const citizen = await visitor(product.url, product.accounts.citizen)
  return {
    product,
    citizen,
    async publish(procedure) {
      const source = JSON.stringify(procedure)
      const { procedureId, revision } = await administrator.must(uploadDefinition, { body: { source } })
      await administrator.must(publishRevision, { params: { procedure: procedureId, revision } })
    },
    async begin({ id: procedureId }, ...saves) {
      const { id } = await citizen.must(startDossier, { body: { procedureId } })
      let basedOn = 0
      for (const changes of saves) {
        const body = { basedOn, saveId: uuid(), changes }
        basedOn = (await citizen.must(saveDraft, { params: { dossier: id }, body })).number
      }
      return id
    },
    open(browser, { sections: [first] }, dossier, controls) {
      const address = `${product.url}/dossiers/${dossier}/sections/${first?.id}`
      return openAt(browser, address, controls, citizen.cookie())
    },
    end: () => product.end(),
  }
}
