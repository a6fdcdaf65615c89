import fc from 'fast-check'

// Property tests try a hundred cases unless they say otherwise; a night's soak tries as many as this says: HEDGEROW_TEST_RUNS=100000 npm test
const asked = Number(process.env['HEDGEROW_TEST_RUNS'] ?? '')
if (Number.isInteger(asked) && asked > 0)
  fc.configureGlobal({ numRuns: asked, interruptAfterTimeLimit: 600_000, markInterruptAsFailure: false })
