import { fileURLToPath } from 'node:url'
import PdfDocument from 'pdfkit'
import { packWords } from '../words/pack.ts'
import type { Pack, PackItem, PackSection } from './pack.ts'
import { labelOf, titleOf } from './packLabels.ts'
import { sayValue } from './sayValue.ts'

type Doc = InstanceType<typeof PdfDocument>
// Letters of every language people write in here, which the fonts built into PDF readers do not have: ŵ and ŷ, to begin with.
const plain = fileURLToPath(new URL('./fonts/DejaVuSans.ttf', import.meta.url))
const bold = fileURLToPath(new URL('./fonts/DejaVuSans-Bold.ttf', import.meta.url))

/** The copy in print: tagged, with headings and a language, so that a screen reader reads it in order and finds its parts. */
export async function packPdf(pack: Pack, timeZone: string): Promise<Buffer> {
  const say = packWords(pack.language)
  const doc = new PdfDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    pdfVersion: '1.7',
    tagged: true,
    lang: pack.language === 'cy' ? 'cy' : 'en-GB',
    displayTitle: true,
    info: { Title: say('title'), Author: pack.network, Creator: 'Hedgerow', Producer: 'Hedgerow', CreationDate: new Date(pack.madeAt) },
    font: plain,
  })
  const bytes = gathered(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const part = (kind: string, write: () => void) => root.add(doc.struct(kind, {}, [write]))
  part('H1', () => heading(doc, say('title'), 22))
  const date = sayValue(pack.madeAt, { language: pack.language, timeZone })
  for (const words of [say('intro', { network: pack.network, date }), say('why'), say('rights')]) part('P', () => paragraph(doc, words))
  for (const [place, section] of pack.sections.entries()) writeSection(doc, { part, pack, section, place, timeZone })
  part('H2', () => heading(doc, say('leftOut'), 16))
  if (pack.leftOut.length === 0) part('P', () => paragraph(doc, say('nothingLeftOut')))
  for (const { because, items = 0 } of pack.leftOut) part('P', () => paragraph(doc, say(`because.${because}`, { n: items })))
  root.end()
  doc.end()
  return await bytes
}

type Writing = {
  readonly part: (kind: string, write: () => void) => void
  readonly pack: Pack
  readonly section: PackSection
  readonly place: number
  readonly timeZone: string
}

function writeSection(doc: Doc, { part, pack, section, place, timeZone }: Writing): void {
  const say = packWords(pack.language)
  const title = titleOf(section.table, pack.language)
  part('H2', () => heading(doc, say('contents', { n: place + 1, title }), 16))
  doc.outline.addItem(title)
  if (section.heldFor !== undefined) {
    const { name, why, law } = section.heldFor
    part('P', () => paragraph(doc, `${say('heldFor', { name })} ${why} ${law}`))
  }
  for (const [number, items] of section.entries.entries()) {
    const told = items.filter((item) => 'withheld' in item || item.value !== null)
    if (section.entries.length > 1) part('H3', () => heading(doc, say('entry', { n: number + 1 }), 12))
    for (const item of told) part('P', () => line(doc, labelOf(item, pack.language), sayItem(item, pack, timeZone)))
  }
}

function sayItem(item: PackItem, { language }: Pack, timeZone: string): string {
  return 'withheld' in item ? packWords(language)(`withheld.${item.withheld}`) : sayValue(item.value, { language, timeZone })
}

function heading(doc: Doc, words: string, size: number): void {
  if (doc.y > doc.page.height - 64 - size * 5) doc.addPage()
  doc.font(bold).fontSize(size).text(words, { paragraphGap: 4 })
}

function paragraph(doc: Doc, words: string): void {
  doc.font(plain).fontSize(11).text(words, { paragraphGap: 8, lineGap: 2 })
}

function line(doc: Doc, label: string, value: string): void {
  doc.font(bold).fontSize(10).text(`${label}: `, { continued: true, lineGap: 2 })
  doc.font(plain).text(value, { paragraphGap: 3, lineGap: 2 })
}

function gathered(doc: Doc): Promise<Buffer> {
  const pieces: Buffer[] = []
  return new Promise((whole, failed) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece))
    doc.on('end', () => whole(Buffer.concat(pieces)))
    doc.on('error', failed)
  })
}
