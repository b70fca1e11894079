import type { Answer } from '../../schemas/answers'
import { isTypeName, type LeafField, type LeafOf, type TypeName, type ValueOf } from './index'
import type { View } from './view'

/**
 * The registry of inputs, a lazy line each, for the client alone. A registered type without its input does not
 * compile, nor does one type's input under another's name.
 */
const views: { readonly [Name in TypeName]: () => Promise<View<LeafOf<Name>, ValueOf<Name>>> } = {
  text: async () => (await import('./text/TextInput')).textView,
  longText: async () => (await import('./longText/LongTextInput')).longTextView,
  formatted: async () => (await import('./formatted/FormattedInput')).formattedView,
  civility: async () => (await import('./civility/CivilityInput')).civilityView,
  email: async () => (await import('./email/EmailInput')).emailView,
  phone: async () => (await import('./phone/PhoneInput')).phoneView,
  dossierLink: async () => (await import('./dossierLink/DossierLinkInput')).dossierLinkView,
  map: async () => (await import('./map/MapInput')).mapView,
  siret: async () => (await import('./siret/SiretInput')).siretView,
  vatNumber: async () => (await import('./vatNumber/VatNumberInput')).vatNumberView,
  iban: async () => (await import('./iban/IbanInput')).ibanView,
  rna: async () => (await import('./rna/RnaInput')).rnaView,
  date: async () => (await import('./date/DateInput')).dateView,
  dateTime: async () => (await import('./dateTime/DateTimeInput')).dateTimeView,
  yesNo: async () => (await import('./yesNo/YesNoInput')).yesNoView,
  choice: async () => (await import('./choice/ChoiceInput')).choiceView,
  multipleChoice: async () => (await import('./multipleChoice/MultipleChoiceInput')).multipleChoiceView,
  linkedChoice: async () => (await import('./linkedChoice/LinkedChoiceInput')).linkedChoiceView,
  integer: async () => (await import('./integer/IntegerInput')).integerView,
  decimal: async () => (await import('./decimal/DecimalInput')).decimalView,
  money: async () => (await import('./money/MoneyInput')).moneyView,
  percent: async () => (await import('./percent/PercentInput')).percentView,
  file: async () => (await import('./file/FileInput')).fileView,
  identityDocument: async () =>
    (await import('./identityDocument/IdentityDocumentInput')).identityDocumentView,
  signature: async () => (await import('./signature/SignatureInput')).signatureView,
  consent: async () => (await import('./consent/ConsentInput')).consentView,
  checkbox: async () => (await import('./checkbox/CheckboxInput')).checkboxView,
  country: async () => (await import('./country/CountryInput')).countryView,
  region: async () => (await import('./region/RegionInput')).regionView,
  department: async () => (await import('./department/DepartmentInput')).departmentView,
  commune: async () => (await import('./commune/CommuneInput')).communeView,
  epci: async () => (await import('./epci/EpciInput')).epciView,
  reference: async () => (await import('./reference/ReferenceInput')).referenceView,
  address: async () => (await import('./address/AddressInput')).addressView,
}

/** Loaded views by type, seen through the shape they share. */
export type Views = ReadonlyMap<string, View<LeafField, Answer>>

/** Loads the views of the named types; names that are no type's are left out. */
export async function loadViews(names: Iterable<string>): Promise<Views> {
  const known = [...new Set(names)].filter(isTypeName)
  return new Map(await Promise.all(known.map(async (name) => [name, await views[name]()] as const)))
}
