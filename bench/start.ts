import { rmSync } from 'node:fs'
import type { Figure } from './measure.ts'
import { aFolder, startProduct } from './running.ts'

/** From `npm start`'s script to the first page: into an empty folder with the demo region, then again; the packages are installed and built. */
export async function measureStart(): Promise<Figure[]> {
  const data = aFolder()
  try {
    const cold = await startProduct(data, { HEDGEROW_DEMO: 'load' })
    await cold.stop()
    const warm: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const again = await startProduct(data)
      warm.push(again.readyAfter)
      await again.stop()
    }
    const middle = (warm.sort((one, other) => one - other)[2] ?? Number.NaN) / 1000
    return [
      {
        what: 'first start: new database, schema, demo region, first page',
        value: cold.readyAfter / 1000,
        unit: 's',
        target: { says: '≤ 30 s', met: cold.readyAfter <= 30_000 },
      },
      {
        what: 'start again, middle of five',
        value: middle,
        unit: 's',
        ratio: { to: 'the first start', value: (middle * 1000) / cold.readyAfter },
        target: { says: '≤ 3 s', met: middle <= 3 },
      },
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
