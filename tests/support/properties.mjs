import fc from '../../node_modules/fast-check/lib/fast-check.js'

// One seed, so that two runs of a commit say the same of it; `SEED=7 npx jest …` tries other cases.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })

export * from '../../node_modules/fast-check/lib/fast-check.js'
export default fc
