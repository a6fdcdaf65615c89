import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../../../platform/i18n/words.ts'
import type { FeedRefused } from './fault.ts'

/** Why nothing of a feed was taken, and what to do. Each begins by saying so, because that is what people are afraid of. */
export const refusalCatalogue = catalogue({
  en: {
    'file-not-found': 'There is no file or folder called {file}. Check the name and where it is.',
    'file-empty': 'There is nothing in {file}.',
    'file-gone': 'The file {file} is no longer here: a sent file is kept for a day. Nothing was changed. Please send it again.',
    'file-is-spreadsheet':
      '{file} is a spreadsheet or a zip file. Nothing was changed. Open it, choose “Save as” and “CSV UTF-8”, and use the file that makes.',
    'file-is-not-text': '{file} is a PDF, a picture or a program, not a list. Nothing was changed. Ask its publisher for JSON or CSV.',
    'file-too-big': '{file} is larger than {megabytes} MB. Ask for the feed in parts, and import each part under its own --feed name.',
    'file-damaged': '{file} is cut short or damaged at {place}. Nothing was changed. Fetch it again, or ask who publishes it.',
    'file-too-deep': '{file} has more than 40 lists or objects inside each other. Nothing was changed.',
    'gzip-damaged': '{file} is packed with gzip and cannot be unpacked. Nothing was changed. Fetch it again.',
    'gzip-bomb':
      '{file} unpacks to more than {ratio} times its size or more than {megabytes} MB. Nothing was changed: a file like this is made to do harm.',
    'format-not-known':
      'We do not know the format of {file}. We read Open Referral UK 3.0 and 1.0, HSDS 3.0 as JSON, and CSV. Nothing was changed.',
    'header-not-known':
      'The first line of {file} must name the columns, and one of them must be "name". Nothing was changed. The guide docs/guides/import.md lists the columns.',
    'no-records': 'There are no activities in {file}. Nothing was changed.',
    'nothing-usable':
      'None of the {records} records in {file} could be used. Nothing was changed. Try --dry-run --report notes.csv to see why.',
    'large-removal':
      'Nothing was changed: {vanishing} of the {held} activities of the feed "{feed}" are missing from it. That looks like a broken feed. If it is right, run it again with --allow-large-removal, or tick the box for it on the page.',
    'running-elsewhere': 'The feed "{feed}" is being imported by somebody else just now, so we stopped. What was saved is kept.',
    'address-wrong': 'This is not a web address: {address}',
    'address-not-allowed': 'Only http and https addresses can be read, on the usual ports, and never from https back to http: {address}',
    'address-has-password': 'The address holds a name or password. Take it out: {address}',
    'address-not-found': 'There is no such site: {address}',
    'address-not-public': 'This address leads into a private network, so we did not go there: {address}',
    'too-many-redirects': 'This address sends us on more than five times: {address}',
    'answer-too-slow': 'No full answer came within a minute from {address}. Try again later.',
    'answer-not-ok': '{address} answered with the error {status}. Nothing was changed.',
    'connection-failed': 'The connection to {address} failed. Nothing was changed. Try again later.',
    'too-many-pages': '{address} would need more than {most} requests. Ask its publisher for a file.',
  },
  cy: {
    'file-not-found': 'Nid oes ffeil na ffolder o’r enw {file}. Gwiriwch yr enw a ble mae.',
    'file-empty': 'Nid oes dim yn {file}.',
    'file-gone': 'Nid yw’r ffeil {file} yma mwyach: cedwir ffeil a anfonir am ddiwrnod. Ni newidiwyd dim. Anfonwch hi eto.',
    'file-is-spreadsheet':
      'Taenlen neu ffeil zip yw {file}. Ni newidiwyd dim. Agorwch hi, dewiswch “Cadw fel” a “CSV UTF-8”, a defnyddiwch y ffeil honno.',
    'file-is-not-text': 'PDF, llun neu raglen yw {file}, nid rhestr. Ni newidiwyd dim. Gofynnwch i’r cyhoeddwr am JSON neu CSV.',
    'file-too-big':
      'Mae {file} yn fwy na {megabytes} MB. Gofynnwch am y ffynhonnell mewn rhannau, a mewnforiwch bob rhan dan ei henw --feed ei hun.',
    'file-damaged': 'Mae {file} wedi’i thorri neu ei difrodi yn {place}. Ni newidiwyd dim. Nôl hi eto, neu holwch y cyhoeddwr.',
    'file-too-deep': 'Mae gan {file} fwy na 40 o restrau neu wrthrychau y tu mewn i’w gilydd. Ni newidiwyd dim.',
    'gzip-damaged': 'Mae {file} wedi’i phacio â gzip ac ni ellir ei dadbacio. Ni newidiwyd dim. Nôl hi eto.',
    'gzip-bomb':
      'Mae {file} yn dadbacio i fwy na {ratio} gwaith ei maint neu fwy na {megabytes} MB. Ni newidiwyd dim: gwneir ffeil fel hon i wneud niwed.',
    'format-not-known':
      'Nid ydym yn adnabod fformat {file}. Rydym yn darllen Open Referral UK 3.0 ac 1.0, HSDS 3.0 fel JSON, a CSV. Ni newidiwyd dim.',
    'header-not-known':
      'Rhaid i linell gyntaf {file} enwi’r colofnau, a rhaid i un ohonynt fod yn "name". Ni newidiwyd dim. Mae’r canllaw docs/guides/import.md yn rhestru’r colofnau.',
    'no-records': 'Nid oes gweithgareddau yn {file}. Ni newidiwyd dim.',
    'nothing-usable':
      'Ni ellid defnyddio’r un o’r {records} cofnod yn {file}. Ni newidiwyd dim. Rhowch gynnig ar --dry-run --report notes.csv i weld pam.',
    'large-removal':
      'Ni newidiwyd dim: mae {vanishing} o’r {held} gweithgaredd yn y ffynhonnell "{feed}" ar goll ohoni. Mae’n edrych fel ffynhonnell wedi torri. Os yw’n iawn, rhedwch hi eto gyda --allow-large-removal, neu ticiwch y blwch ar ei gyfer ar y dudalen.',
    'running-elsewhere':
      'Mae rhywun arall yn mewnforio’r ffynhonnell "{feed}" ar hyn o bryd, felly fe wnaethom stopio. Cedwir yr hyn a gadwyd.',
    'address-wrong': 'Nid yw hwn yn gyfeiriad gwe: {address}',
    'address-not-allowed':
      'Dim ond cyfeiriadau http a https y gellir eu darllen, ar y pyrth arferol, a byth o https yn ôl i http: {address}',
    'address-has-password': 'Mae enw neu gyfrinair yn y cyfeiriad. Tynnwch ef: {address}',
    'address-not-found': 'Nid oes safle o’r fath: {address}',
    'address-not-public': 'Mae’r cyfeiriad hwn yn arwain i rwydwaith preifat, felly nid aethom yno: {address}',
    'too-many-redirects': 'Mae’r cyfeiriad hwn yn ein hanfon ymlaen fwy na phum gwaith: {address}',
    'answer-too-slow': 'Ni ddaeth ateb llawn o fewn munud o {address}. Rhowch gynnig arall yn nes ymlaen.',
    'answer-not-ok': 'Atebodd {address} gyda’r gwall {status}. Ni newidiwyd dim.',
    'connection-failed': 'Methodd y cysylltiad â {address}. Ni newidiwyd dim. Rhowch gynnig arall yn nes ymlaen.',
    'too-many-pages': 'Byddai angen mwy na {most} cais ar {address}. Gofynnwch i’r cyhoeddwr am ffeil.',
  },
})

/** Why nothing was taken, as sentences. */
export function refusalWords({ why, details }: FeedRefused, language: Language): string {
  return refusalCatalogue(language)(why, details)
}
