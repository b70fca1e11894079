const endings: (() => Promise<void> | void)[] = []

/** Does this when the test file ends; what was started last ends first. */
export function atEnd(ending: () => Promise<void> | void): void {
  endings.push(ending)
}

afterAll(async () => {
  for (const ending of endings.splice(0).reverse()) await ending()
}, 30_000)
