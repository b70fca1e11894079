/** What a definition may not exceed: beyond, it is refused before anything else looks at it. */
export const limits = {
  /** Bytes of the file in UTF-8. */
  bytes: 1_000_000,
  /** Objects and lists within one another. */
  depth: 20,
  /** Questions, headings, explanations, computed values and repetitions, rows' own included. */
  fields: 2000,
  /** Groups of agents: each is compared with all before it. */
  groups: 100,
  /** Options written in one question, those under others included: beyond, a list serves. */
  options: 5000,
  /** Conditions of fields, options, checks, rules and groups. */
  conditions: 5000,
  /** Parts of one condition: keys, values, lists. */
  conditionParts: 500,
  /** Patterns of formats and conditions: each is compiled. */
  patterns: 200,
  /** What they all weigh together (`weightOfPattern`): far more than forms hold, and a blink to compile. */
  patternWeight: 20_000,
  /** Findings that are told; an author corrects those first. */
  findings: 200,
} as const
