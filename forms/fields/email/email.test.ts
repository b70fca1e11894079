import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { email } from './email'

const { read, judge, comesBack } = trying(email)
const label63 = 'a'.repeat(63)

describe('a typed e-mail address', () => {
  test.each([
    ['camille.martin@exemple.fr', 'camille.martin@exemple.fr'],
    [' camille.martin@exemple.fr ', 'camille.martin@exemple.fr'],
    // RFC 5321 §2.4: the domain is read without case, the local part belongs to its host.
    ['Camille.MARTIN@Exemple.FR', 'Camille.MARTIN@exemple.fr'],
    ["o'brien+x@sub.example", "o'brien+x@sub.example"],
    // RFC 6531 §3.3: letters beyond ASCII in both parts.
    ['é@exemple.fr', 'é@exemple.fr'],
    ['用户@例子.广告', '用户@例子.广告'],
    ['müller@MÜNCHEN.example', 'müller@münchen.example'],
    ['संपर्क@उदाहरण.भारत', 'संपर्क@उदाहरण.भारत'],
    ['a@xn--mnchen-3ya.example', 'a@xn--mnchen-3ya.example'],
    // HTML, "valid e-mail address": every sign of atext.
    ["!#$%&'*+/=?^_`{|}~-@exemple.fr", "!#$%&'*+/=?^_`{|}~-@exemple.fr"],
    ['1@2.fr', '1@2.fr'],
    ['_@exemple.fr', '_@exemple.fr'],
    ['a@b.c.d.e.museum', 'a@b.c.d.e.museum'],
    ['a@1-2.fr', 'a@1-2.fr'],
    // RFC 5321 §4.5.3.1 and RFC 1035 §2.3.4: 64 octets, labels of 63.
    [`${'a'.repeat(64)}@exemple.fr`, `${'a'.repeat(64)}@exemple.fr`],
    [`a@${label63}.fr`, `a@${label63}.fr`],
    [
      `a@${label63}.${label63}.${label63}.${'a'.repeat(57)}.fr`,
      `a@${label63}.${label63}.${label63}.${'a'.repeat(57)}.fr`,
    ],
    ['', undefined],
    [' \u00a0\n', undefined],
  ])('%.40j is read as %.40j', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  test.each([
    ['no sign', 'camille.martin'],
    ['no local part', '@exemple.fr'],
    ['no domain', 'camille@'],
    ['two signs', 'a@b@exemple.fr'],
    ['a space', 'camille martin@exemple.fr'],
    ['a no-break space', 'camille\u00a0martin@exemple.fr'],
    ['a comma for a dot', 'camille@exemple,fr'],
    ['two addresses', 'a@exemple.fr, b@exemple.fr'],
    ['a name before', 'Camille <camille@exemple.fr>'],
    ['a scheme', 'mailto:camille@exemple.fr,'],
    ['a line break (header injection)', 'a@exemple.fr\nBcc: b@exemple.fr'],
    ['a dot first (RFC 5321 §4.1.2, Dot-string)', '.a@exemple.fr'],
    ['a dot last', 'a.@exemple.fr'],
    ['two dots', 'a..b@exemple.fr'],
    ['two dots in the domain', 'a@exemple..fr'],
    ['a dot after the domain', 'a@exemple.fr.'],
    ['a label that begins with a hyphen', 'a@-exemple.fr'],
    ['a label that ends with a hyphen', 'a@exemple-.fr'],
    ['an underscore in the domain', 'a@ex_emple.fr'],
    ['no dot in the domain (RFC 5321 §2.3.5)', 'a@localhost'],
    ['an IP address', 'a@192.168.0.1'],
    ['an address literal', 'a@[192.168.0.1]'],
    ['a quoted local part', '"a b"@exemple.fr'],
    ['a comment', 'a(b)@exemple.fr'],
    ['a top level of one letter', 'a@exemple.f'],
    ['65 octets before the sign', `${'a'.repeat(65)}@exemple.fr`],
    ['65 octets in 33 letters', `${'é'.repeat(32)}a@exemple.fr`.replace('a@', 'é@')],
    ['a label of 64', `a@${'a'.repeat(64)}.fr`],
    ['255 octets', `a@${label63}.${label63}.${label63}.${'a'.repeat(58)}.fr`],
    ['an emoji', '😀@exemple.fr'],
    ['a bidirectional override', 'a\u202e@exemple.fr'],
    ['a zero-width space', 'a\u200b@exemple.fr'],
    ['a NUL', 'a\u0000@exemple.fr'],
    ['a lone surrogate', 'a\ud800@exemple.fr'],
    ['a megabyte', `${'a'.repeat(1_000_000)}@exemple.fr`],
  ])('%s is refused', (_, typed) => {
    expect(read(typed)).toBe('!unreadable')
  })
})

test.each([
  ['camille@Exemple.fr', 'unreadable'],
  [' camille@exemple.fr', 'unreadable'],
  ['camille', 'unreadable'],
  ['', 'unreadable'],
  ['Camille@exemple.fr', 'right'],
  [12, 'shape'],
  [null, 'shape'],
  [undefined, 'shape'],
  [['a@exemple.fr'], 'shape'],
])('canonical %p: %s', (value, verdict) => {
  expect(judge(value)).toBe(verdict)
})

test('what is printed is read back', () => {
  comesBack(fc.emailAddress().map((address) => address.toLowerCase()))
})
