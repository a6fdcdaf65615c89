import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StoppedReading } from './bodyPieces.ts'
import { boundaryOf, partsOf } from './multipart.ts'

type Read = { readonly field: string; readonly fileName: string | undefined; readonly bytes: Buffer }

async function read(body: Buffer, boundary: string, pieceLength: number): Promise<readonly Read[]> {
  let at = 0
  const next = async () => {
    if (at >= body.length) return undefined
    at += pieceLength
    return body.subarray(at - pieceLength, at)
  }
  const parts: Read[] = []
  for await (const { field, fileName, body: pieces } of partsOf(next, boundary)) {
    const bytes: Uint8Array[] = []
    for await (const piece of pieces) bytes.push(piece)
    parts.push({ field, fileName, bytes: Buffer.concat(bytes) })
  }
  return parts
}

const sent = (text: string, boundary = 'b') => read(Buffer.from(text.replaceAll('\n', '\r\n')), boundary, 7)

describe('a form in parts', () => {
  it('is read as it was sent, whatever its bytes and wherever they are torn apart', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      // What looks most like an end and is none.
      fc
        .array(fc.constantFrom('\r\n', '\r\n--', '--', '\r', '\n', '------form', 'x'), { maxLength: 30 })
        .map((all) => Buffer.from(all.join(''))),
    )
    const forms = fc.array(fc.tuple(fc.constantFrom('a', 'ü', 'with "marks"'), bytes), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(forms, fc.integer({ min: 1, max: 90 }), async (parts, pieceLength) => {
        const form = new FormData()
        for (const [name, content] of parts) form.append(name, new Blob([Uint8Array.from(content)]), 'Größe.csv')
        const encoded = new Response(form)
        const boundary = boundaryOf(encoded.headers.get('content-type') ?? '') ?? ''
        const found = await read(Buffer.from(await encoded.arrayBuffer()), boundary, pieceLength)
        expect(found).toEqual(parts.map(([field, content]) => ({ field, fileName: 'Größe.csv', bytes: Buffer.from(content) })))
      }),
      { numRuns: 200 },
    )
  })

  it('tells a field that was typed from a file, and a file from none chosen', async () => {
    const part = (head: string, body: string) => `--b\ncontent-disposition: form-data; ${head}\n\n${body}\n`
    const text = `${part('name="words"', 'tea')}${part('name="file"; filename=""', '')}${part('filename="a.csv"; name="file"', 'x')}--b--\n`
    expect((await sent(text)).map(({ field, fileName, bytes }) => [field, fileName, bytes.toString()])).toEqual([
      ['words', undefined, 'tea'],
      ['file', '', ''],
      ['file', 'a.csv', 'x'],
    ])
  })

  it.each([
    ['is cut short in a part', '--b\ncontent-disposition: form-data; name="a"\n\nte'],
    ['is cut short before its end', '--b\ncontent-disposition: form-data; name="a"\n\ntea\n--b'],
    ['has a part without a name', '--b\ncontent-type: text/plain\n\ntea\n--b--'],
    ['has headers without end', `--b\nx: ${'x'.repeat(10_000)}`],
    ['has something after a boundary', '--bounded\ncontent-disposition: form-data; name="a"\n\ntea\n--b--'],
    ['has no part at all', 'tea'],
    ['has more parts than any form of ours', `${'--b\ncontent-disposition: form-data; name="a"\n\n\n'.repeat(1001)}--b--`],
  ])('that %s is not read', async (_, text) => {
    await expect(sent(text)).rejects.toThrow(StoppedReading)
  })

  it('says its boundary in quotation marks or without', () => {
    expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b')
    expect(boundaryOf('multipart/form-data; charset=utf-8; boundary=----x')).toBe('----x')
    expect(boundaryOf('multipart/form-data')).toBeUndefined()
  })
})
