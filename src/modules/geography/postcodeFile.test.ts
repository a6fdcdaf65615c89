import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPostcodeFile } from './postcodeFile.ts'

const real = new URL('../../../../shared/data/postcodes/postcodes_sw_lancs_codepoint2014_lsoa21.csv.gz', import.meta.url).pathname

describe('reading a file of postcodes', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postcodes-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })
  async function fileOf(content: string | Buffer, name = 'some.csv'): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }

  it('takes rows that are right and names the line of those that are not', async () => {
    const path = await fileOf('pcds,lat,lon\nLA1 1YF,54.05,-2.8\nnowhere,54,-2\nLA1 1YG,99.999999,0\nLA1 1YF,54.05,-2.8\nLA1 1YH,,\n')
    expect(await readPostcodeFile(path)).toEqual({
      ok: true,
      value: {
        points: [{ postcode: 'LA11YF', latitude: 54.05, longitude: -2.8 }],
        refused: [
          { line: 3, reason: 'not-a-postcode' },
          { line: 4, reason: 'outside-the-uk' },
          { line: 5, reason: 'twice' },
          { line: 6, reason: 'no-point' },
        ],
      },
    })
  })

  it('reads the headings of ONSPD, packed', async () => {
    const path = await fileOf(gzipSync('\ufeffPCD7,LONG,LAT,LSOA21\n"PR1  2AB",-2.7,53.7,E01000001\n'), 'onspd.csv.gz')
    expect(await readPostcodeFile(path)).toMatchObject({ value: { points: [{ postcode: 'PR12AB', areaCode: 'E01000001' }] } })
  })

  it('says which heading is missing, and when there is no file', async () => {
    expect(await readPostcodeFile(await fileOf('pcds,lat\nLA1 1YF,54\n'))).toMatchObject({
      reason: { kind: 'no-heading', wanted: 'lon, long, longitude' },
    })
    expect(await readPostcodeFile(join(folder, 'not-there.csv'))).toMatchObject({ reason: { kind: 'cannot-open' } })
    expect(await readPostcodeFile(await fileOf('not gzip', 'broken.csv.gz'))).toMatchObject({ reason: { kind: 'not-csv' } })
  })

  it.skipIf(!existsSync(real))('takes all 125,435 real postcodes (skipped without ../shared/data)', async () => {
    const read = await readPostcodeFile(real)
    expect(read.ok && read.value.points.length).toBe(125_435)
    expect(read.ok && read.value.refused).toEqual([])
  })
})
