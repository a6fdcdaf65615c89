import type { Download } from '../../../platform/http/page.ts'
import type { Pack } from './pack.ts'
import { packPdf } from './packPdf.ts'

/** The copy in one of its two forms; undefined for any other. Its name says nothing to who looks over a shoulder. */
export async function copyFile(pack: Pack, form: string, timeZone: string): Promise<Download | undefined> {
  if (form === 'json') return { download: JSON.stringify(pack, undefined, 2), fileName: 'copy.json', mediaType: 'application/json' }
  if (form !== 'pdf') return undefined
  return { download: new Uint8Array(await packPdf(pack, timeZone)), fileName: 'copy.pdf', mediaType: 'application/pdf' }
}
