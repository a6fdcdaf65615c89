import { catalogue } from '../../i18n/words.ts'

export const words = catalogue({
  en: {
    title: 'For developers',
    lead: 'Everything the public pages know, programs can read too. No key is needed for what anybody may see.',
    document: 'The same as an OpenAPI document',
    errors: 'An error is answered as problem details (RFC 9457): read “code”, show “title”. After a 429, wait for the time in Retry-After.',
    none: 'There is nothing for programs to read yet.',
    parameter: 'Parameter',
    meaning: 'Meaning',
    values: 'Values',
    required: 'needed',
    tryIt: 'Try it',
    go: 'Ask',
    example: 'For example: {example}',
  },
  cy: {
    title: 'I ddatblygwyr',
    lead: 'Gall rhaglenni ddarllen popeth y mae’r tudalennau cyhoeddus yn ei wybod. Nid oes angen allwedd ar gyfer yr hyn y gall unrhyw un ei weld.',
    document: 'Yr un peth fel dogfen OpenAPI',
    errors:
      'Atebir gwall fel manylion problem (RFC 9457): darllenwch “code”, dangoswch “title”. Ar ôl 429, arhoswch am yr amser yn Retry-After.',
    none: 'Nid oes dim i raglenni ei ddarllen eto.',
    parameter: 'Paramedr',
    meaning: 'Ystyr',
    values: 'Gwerthoedd',
    required: 'mae ei angen',
    tryIt: 'Rhowch gynnig arni',
    go: 'Gofyn',
    example: 'Er enghraifft: {example}',
  },
})
