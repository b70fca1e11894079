import type { Browser } from 'playwright-core'
import { type Asked, type Goal, type Line, median, quantile, type Table } from '../bench'
import { askedAtFirst, filled, longForm } from './forms'
import { costOfTyping, keysToPaint } from './keys'
import { type Opened, openAt } from './page'
import { peers, servePeers } from './peers'
import type { Measured } from './product'

const long = 1000
const short = 50

/** How often a page is opened in a round: from one time to the next it is drawn a fifth slower or quicker. */
const opens = 5

/** Somebody whose page is measured: ours, a library's, or plain HTML, which nothing can be below. */
type Contender = {
  readonly who: string
  readonly as: Line['as']
  open(): Promise<Opened>
  readonly seen: Measures[]
}

type Measures = {
  readonly script: number
  readonly layout: number
  readonly waits: readonly number[]
  readonly renders: readonly number[]
  readonly kilobytes: number
}

/** One page of 1,000 questions, a tenth of them asked by the one typed in, beside the peers; ours at 50 too. */
export async function measurePage(
  browser: Browser,
  ours: Measured,
  { count = 3, say }: Asked,
): Promise<Table> {
  const served = await servePeers()
  try {
    const contenders = await contendersOf(browser, ours, served.url)
    for (let round = 1; round <= count; round++)
      for (const contender of contenders) {
        say(`Typing, round ${round} of ${count}: ${contender.who}`)
        contender.seen.push(await measure(contender))
      }
    const lines = contenders.map(lineOf)
    return { title: `One page of ${long} questions`, count, lines, goals: goalsOf(lines) }
  } finally {
    served.close()
  }
}

async function contendersOf(browser: Browser, ours: Measured, url: string): Promise<readonly Contender[]> {
  const own = async (questions: number): Promise<Contender> => {
    const form = longForm(questions)
    await ours.publish(form)
    return {
      who: questions === long ? 'Guichet' : `Guichet, ${questions} questions`,
      as: 'ours',
      open: async () =>
        ours.open(browser, form, await ours.begin(form, filled(questions)), askedAtFirst(questions)),
      seen: [],
    }
  }
  const others = Object.entries(peers).map(
    ([page, who]): Contender => ({
      who,
      as: page === 'plainHtml' ? 'limit' : 'peer',
      open: () => openAt(browser, `${url}/${page}.html?fields=${long}`, askedAtFirst(long)),
      seen: [],
    }),
  )
  return [await own(long), await own(short), ...others]
}

async function measure({ open }: Contender): Promise<Measures> {
  const renders: number[] = []
  for (let time = 1; time < opens; time++) {
    const { render, close } = await open()
    await close()
    renders.push(render)
  }
  const { page, render, kilobytes, close } = await open()
  renders.push(render)
  const control = page.locator('form input, #root input').first()
  const cost = await costOfTyping(page, control, 2)
  const waits = await keysToPaint(page, control, 2)
  await close()
  return { ...cost, waits, renders, kilobytes }
}

const script = 'ms of script a key'
const paint = 'p95 key to paint, ms'
const render = 'first render, ms'
const weight = 'JavaScript, KB gzip'

function lineOf({ who, as, seen }: Contender): Line {
  return {
    who,
    as,
    figures: {
      [script]: median(seen.map((each) => each.script)),
      'ms of layout a key': median(seen.map((each) => each.layout)),
      [paint]: quantile(
        seen.flatMap(({ waits }) => waits),
        0.95,
      ),
      [render]: median(seen.flatMap(({ renders }) => renders)),
      [weight]: median(seen.map((each) => each.kilobytes)),
    },
  }
}

function goalsOf(lines: readonly Line[]): readonly Goal[] {
  const of = (who: string, heading: string) =>
    lines.find((line) => line.who === who)?.figures[heading] ?? Number.NaN
  const [own, html] = ['Guichet', peers.plainHtml]
  const below = (who: string, atLeast: number): Goal => ({
    says: `${script}: ${who}’s are so many times ours`,
    is: of(who, script) / of(own, script),
    atLeast,
    kind: 'ratio',
  })
  return [
    { says: script, is: of(own, script), atMost: 2, kind: 'machine' },
    {
      says: `${script}: ${long} questions beside ${short}`,
      is: of(own, script) / of(`Guichet, ${short} questions`, script),
      atMost: 2,
      kind: 'ratio',
    },
    {
      says: `${paint}: ours beside ${html}`,
      is: of(own, paint) / of(html, paint),
      atMost: 1.3,
      kind: 'ratio',
    },
    below(peers.rhfYup, 4),
    below(peers.formikNaive, 20),
    below(peers.rjsfLive, 50),
    { says: render, is: of(own, render), atMost: 500, kind: 'machine' },
    {
      // 500 ms where plain HTML took 165.
      says: `${render}: ours beside ${html}`,
      is: of(own, render) / of(html, render),
      atMost: 3,
      kind: 'ratio',
    },
    { says: weight, is: of(own, weight), atMost: 150, kind: 'count' },
  ]
}
