import { describe, expect, it } from 'vitest'
import { progressBar } from './progressBar.ts'

const aStream = (isTTY: boolean) => {
  const written: string[] = []
  return { isTTY, columns: 100, written, write: (text: string) => written.push(text) }
}

describe('a progress bar', () => {
  it('draws itself over on a terminal, and ends full', () => {
    const stream = aStream(true)
    let now = 0
    const bar = progressBar('Importing', { stream, now: () => now })
    for (let done = 1; done <= 100; done += 1) {
      now += 10
      bar.at(done, 100)
    }
    bar.end()
    expect(stream.written.at(-2)).toContain('100 % (100 of 100)')
    expect(stream.written.at(-1)).toBe('\n')
    expect(stream.written.length).toBeLessThan(20)
  })

  it('writes a plain line every two seconds into a log', () => {
    const stream = aStream(false)
    let now = 0
    const bar = progressBar('Importing', { stream, now: () => now })
    for (let done = 1; done <= 100; done += 1) {
      now += 50
      bar.at(done, 100, 'services')
    }
    bar.end('done')
    expect(stream.written).toEqual([
      'Importing: 40 % (40 of 100) services\n',
      'Importing: 80 % (80 of 100) services\n',
      'Importing: done\n',
    ])
  })

  it('says how many when nobody knows of how many', () => {
    const stream = aStream(false)
    let now = 0
    const bar = progressBar('Reading', { stream, now: () => now })
    now = 2000
    bar.at(17, undefined)
    expect(stream.written).toEqual(['Reading: 17\n'])
  })

  it('is silent when the answer is for a program', () => {
    const stream = aStream(true)
    const bar = progressBar('Importing', { stream, isQuiet: true, now: () => 9e9 })
    bar.at(1, 1)
    bar.end('done')
    expect(stream.written).toEqual([])
  })
})
