import type { LeafField } from '../../../fields'
import type { FieldType } from '../../../fields/fieldType'
import { safely } from '../../pass'
import { settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'

/** Reports what each type says of its own questions' settings, in the type's own words. */
export function checkSettings({ places, types, report }: Checking): void {
  for (const { at, field } of places) {
    const type = types.get(field.type)
    if (type?.checkSettings === undefined || !isLeaf(field, type)) continue
    for (const found of safely(() => type.checkSettings?.(field)) ?? []) {
      const { fr, en } = type.messages
      const words = { fr: sentenceOf(fr, found.code), en: sentenceOf(en, found.code) }
      report({ ...found, at: at + found.at, code: `${type.type}.${found.code}`, words })
    }
  }
}

function sentenceOf(catalogue: Readonly<Record<string, string>>, code: string): string {
  return catalogue[code] ?? ''
}

function isLeaf(field: object, type: FieldType): field is LeafField {
  return settingOf(field, 'type') === type.type
}
