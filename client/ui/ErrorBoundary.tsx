import { Component, type ReactNode } from 'react'
import { FailurePage } from './FailurePage'

type BoundaryProps = {
  /** Where the page is: at another address it is tried again. */
  readonly at: string
  readonly children: ReactNode
}

type Failed = { readonly error: unknown; readonly at: string } | null

/** Shows the page of a technical fault in place of a page that broke, and the page again at another address. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed: Failed }> {
  override state: { readonly failed: Failed } = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error, at: location.pathname } }
  }

  override render() {
    const { failed } = this.state
    if (!failed || failed.at !== this.props.at) return this.props.children
    return <FailurePage error={failed.error} retry={() => location.reload()} />
  }
}
