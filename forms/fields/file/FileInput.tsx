import { useState } from 'react'
import { isUnreadable } from '../../../schemas/answers'
import { LimitedFiles } from '../../controls/LimitedFiles'
import { ProvideChoice, SentWhere } from '../../controls/ProvideChoice'
import { TemplateLink } from '../../controls/TemplateLink'
import { controlOf } from '../../controls/TypedControl'
import { countOf } from '../settings'
import type { InputPropsOf, ViewOf } from '../view'
import { acceptedExtensions, familyNames } from './families'
import { defaultMaxFiles, defaultMaxSize, type file } from './file'
import { isAlreadySent, type Provision, provisionOf } from './provision'

type Input = InputPropsOf<typeof file>

/** Files chosen, sent and listed, after the document to fill in; or word of when they come, where that is allowed. */
export const fileView: ViewOf<typeof file> = { labelling: 'legend', sendsFiles: true, Input: FileInput }

function FileInput(input: Input) {
  const { field, world } = input
  const provide = field.provide ?? ['now']
  return (
    <>
      {field.template !== undefined && <TemplateLink name={field.template} world={world} />}
      {provide.length === 1 && provide[0] === 'now' ? (
        <NowFiles {...input} id={input.id} />
      ) : (
        <Provided {...input} provide={provide} />
      )}
    </>
  )
}

function NowFiles(input: Input) {
  const { field } = input
  return (
    <LimitedFiles
      {...controlOf(input)}
      value={input.value}
      latest={input.latest}
      onChange={input.onChange}
      world={input.world}
      accept={acceptedExtensions(field.accept)}
      families={field.accept ?? familyNames}
      max={countOf(field.max) ?? defaultMaxFiles}
      megabytes={field.maxSize ?? defaultMaxSize}
    />
  )
}

/** The choice of when, and what it calls for. Files stay at hand while another choice is looked at. */
function Provided({ provide, ...input }: Input & { readonly provide: readonly Provision[] }) {
  const { id, value, onChange } = input
  const answered = value === undefined || isUnreadable(value) ? undefined : (provisionOf(value) ?? 'now')
  // A paper is mostly at hand: its chooser stands open until something else is said.
  const [opened, open] = useState<Provision | undefined>(answered ?? provide.find((each) => each === 'now'))
  const [set, setAside] = useState<Input['value']>(undefined)
  const chosen = answered ?? opened
  const choose = (provision: Provision) => {
    open(provision)
    if (answered === 'now') setAside(value)
    if (provision === 'now') onChange(set)
    else onChange(provision === 'later' ? { later: true } : { alreadySent: '' })
  }
  const detail = {
    now: <NowFiles {...input} id={`${id}-files`} />,
    later: null,
    alreadySent: (
      <SentWhere
        {...controlOf(input)}
        text={isAlreadySent(value) ? value.alreadySent : ''}
        onChange={(text) => onChange({ alreadySent: text })}
      />
    ),
  }
  return (
    <ProvideChoice
      {...controlOf(input)}
      provide={provide}
      chosen={chosen}
      onChoose={choose}
      detail={chosen === undefined ? null : detail[chosen]}
    />
  )
}
