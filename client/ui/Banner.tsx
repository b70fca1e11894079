import type { ReactNode, Ref } from 'react'
import { Icon } from './Icon'

const icons = { info: 'info', success: 'checkCircle', warning: 'warning', danger: 'error' } as const

type BannerProps = {
  readonly tone?: keyof typeof icons
  readonly title?: string
  /** Said aloud when it appears: `status` politely, `alert` at once. */
  readonly live?: 'status' | 'alert'
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** What the page has to say, in a frame with an icon. */
export function Banner({ tone = 'info', title, live, children, ref }: BannerProps) {
  return (
    <div ref={ref} className="banner" data-tone={tone} role={live} tabIndex={ref ? -1 : undefined}>
      <Icon name={icons[tone]} />
      <div className="banner-body">
        {title ? <h2>{title}</h2> : null}
        {children}
      </div>
    </div>
  )
}
