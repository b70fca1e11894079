/**
 * The page of every document, in Typst. What people wrote arrives as JSON text and is only ever shown as text,
 * so no answer can become markup. The shape is `Page` in `page.ts`.
 */
export const template = String.raw`
#let page-content = json(bytes(sys.inputs.page))
#let ink = rgb("#1b1f2a")
#let quiet = rgb("#4a5163")
#let accent = rgb(page-content.accent)
#let line-colour = rgb("#c9cfdb")

#set document(title: page-content.title, author: page-content.author, date: none)
#set text(
  font: ("Public Sans", "Noto Sans", "Vazirmatn", "Noto Sans Hebrew", "Noto Emoji", "Unifont"),
  fallback: false, lang: page-content.lang, size: 10pt, fill: ink, hyphenate: false,
)
// Its dashes are kerned into the spaces around them: on their own they stand clear.
#show regex("[–—]"): set text(kerning: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm),
  footer: context {
    set text(8pt, fill: quiet)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-4pt)
    let here = str(counter(page).get().first())
    let all = str(counter(page).final().first())
    grid(
      columns: (1fr, auto),
      page-content.footer,
      page-content.pageOf.replace("{page}", here).replace("{pages}", all),
    )
  },
)
#show heading.where(level: 1): set text(21pt, weight: 700, fill: accent)
#show heading.where(level: 1): set block(below: 0.7em)
#show heading.where(level: 2): it => block(
  above: 2em, below: 1.1em, width: 100%, inset: (bottom: 5pt), stroke: (bottom: 1.2pt + accent), sticky: true,
  text(14pt, weight: 700, fill: accent, it.body),
)
#show heading.where(level: 3): set text(11.5pt, weight: 700)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.9em, sticky: true)
#show heading.where(level: 4): set text(10.5pt, weight: 700, fill: quiet)
#show heading.where(level: 4): set block(above: 1.3em, below: 0.8em, sticky: true)
#show link: set text(fill: accent)

// A word longer than a line may break anywhere: an empty box leaves no character behind.
#let soften(word) = if word.len() > 36 { word.clusters().chunks(12).map(part => part.join()).join(box()) } else { word }
#let one-line(it) = it.split(" ").map(soften).join(" ")
#let lines-of(it) = it.split("\n").map(one-line).join(linebreak())
// What an author gave in French alone is read as French, on whatever page.
#let shown(it) = if it in page-content.french { text(lang: "fr", lines-of(it)) } else { lines-of(it) }

#let inline(part) = {
  if part.kind == "text" { shown(part.text) } else {
    let body = part.children.map(inline).join()
    if part.kind == "strong" { strong(body) } else if part.kind == "em" { emph(body) } else { link(part.href, body) }
  }
}
#let block-of(it) = {
  if it.kind == "paragraph" { par(it.children.map(inline).join()) } else {
    let items = it.items.map(item => item.map(inline).join())
    if it.ordered { enum(..items) } else { list(..items) }
  }
}

#let file(it) = {
  shown(it.name)
  linebreak()
  text(8pt, fill: quiet, one-line(it.about))
}
#let note-of(it) = if it.note != "" { linebreak(); text(8.5pt, fill: quiet, shown(it.note)) }
#let body-of(it) = {
  if it.kind == "none" { text(fill: quiet, style: "normal", it.text) } else if it.kind == "text" { shown(it.text) } else if (
    it.kind == "list"
  ) { list(..it.items.map(shown)) } else if it.kind == "image" {
    image(bytes(it.picture), format: "png", alt: it.text, width: 6cm)
  } else if it.kind == "map" {
    image(bytes(it.svg), format: "svg", alt: it.alt, width: 8cm)
    linebreak()
    shown(it.text)
  } else if it.kind == "files" { list(..it.files.map(file)) } else if it.kind == "table" {
    table(
      columns: it.columns.len(), stroke: 0.5pt + line-colour, inset: 5pt,
      table.header(..it.columns.map(title => strong(shown(title)))),
      ..it.rows.flatten().map(shown),
    )
  }
}

// Questions and answers between two headings are one list of terms: label and answer stay together for a screen reader.
#let questions(entries) = if entries.len() > 0 {
  terms(
    separator: linebreak(), hanging-indent: 0pt, spacing: 1.05em,
    ..entries.map(entry => terms.item(text(9pt, weight: 700, fill: quiet, shown(entry.label)), body-of(entry.body) + note-of(entry))),
  )
}
// What is drawn to be written on is decoration: a screen reader hears the question and its options.
#let write-lines(count) = for _ in range(count) { block(above: 0pt, below: 0pt, width: 100%, height: 19pt, stroke: (bottom: 0.7pt + quiet)) }
#let tick = box(width: 9pt, height: 9pt, baseline: 1pt, stroke: 0.8pt + ink)
#let question(it) = block(breakable: it.options.len() > 12, above: 1.5em, below: 1.5em, width: 100%, {
  par(strong(shown(it.label)))
  for line in it.about { par(text(9pt, fill: quiet, shown(line))) }
  if it.options.len() > 0 { list(marker: tick, body-indent: 7pt, spacing: 0.85em, ..it.options.map(shown)) }
  write-lines(it.lines)
})
#let explained(it) = block(above: 1.2em, below: 1.2em, inset: (left: 9pt), stroke: (left: 2pt + accent), {
  if it.label != "" { par(strong(shown(it.label))) }
  for each in it.blocks { block-of(each) }
})
#let entries-of(entries, level) = {
  let run = ()
  for entry in entries {
    if entry.kind == "answer" { run.push(entry) } else {
      questions(run)
      run = ()
      if entry.kind == "question" { question(entry); continue }
      if entry.kind == "explanation" { explained(entry); continue }
      heading(level: level, shown(entry.label))
      if entry.kind == "rows" {
        for row in entry.rows {
          heading(level: level + 1, shown(row.title))
          block(inset: (left: 9pt), below: 1.6em, stroke: (left: 2pt + line-colour), entries-of(row.entries, level + 2))
        }
      }
    }
  }
  questions(run)
}

#text(9.5pt, fill: quiet, shown(page-content.eyebrow))
#heading(level: 1, shown(page-content.heading))
#text(13pt, shown(page-content.subheading))
#v(0.4em)
#block(width: 100%, fill: rgb("#f2f5fa"), inset: 12pt, radius: 4pt, questions(page-content.summary))
#if page-content.introduction.len() > 0 {
  heading(level: 2, shown(page-content.introductionTitle))
  text(lang: page-content.introductionLang, for it in page-content.introduction { block-of(it) })
}
#for it in page-content.texts {
  heading(level: 2, shown(it.title))
  for block in it.blocks { block-of(block) }
}
#for section in page-content.sections {
  heading(level: 2, shown(section.title))
  entries-of(section.entries, 3)
}
#if page-content.closing != "" {
  v(1.5em)
  text(8.5pt, fill: quiet, shown(page-content.closing))
}
`
