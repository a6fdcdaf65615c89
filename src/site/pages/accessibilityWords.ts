import { catalogue } from '../../platform/i18n/words.ts'

export const words = catalogue({
  en: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this site. If you cannot, it is our fault, and we want to hear of it.',
    canHeading: 'What you can do here',
    keyboard: 'use every page with a keyboard, a screen reader or your voice',
    zoom: 'make the words up to four times bigger, on a small phone too, without scrolling sideways',
    noScript: 'do everything with JavaScript switched off, and on an old or cheap phone',
    colours: 'use dark mode, or your own colours: colour is never the only sign',
    print: 'print every page',
    welsh: 'read it in English or Welsh',
    knownHeading: 'What does not work well yet',
    knownWelsh: 'A Welsh speaker still has to check the Welsh words.',
    knownGroups: 'Groups write their own descriptions. Some are long or hard to read.',
    knownEasyRead: 'There is no Easy Read version and no British Sign Language (BSL) video yet.',
    standardHeading: 'The standard we hold ourselves to',
    standard:
      'Web Content Accessibility Guidelines (WCAG) version 2.2, level AA. The main journeys are tested for it by software at each change, with and without JavaScript. People with disabilities have not tested this site yet, so we do not claim that it meets the standard in full.',
    tellHeading: 'Tell us',
    tell: 'If something does not work for you, or you need it in another form, tell the people who run {network}: ask any group you found here, or your library or surgery, to pass it on. They must answer you.',
    operator:
      'Who runs this site must add their own name, telephone number and e-mail address here before it opens to the public, and the date of this statement.',
  },
  cy: {
    title: 'Hygyrchedd',
    lead: 'Dylai pawb allu defnyddio’r wefan hon. Os na allwch, ein bai ni yw hynny, ac rydym eisiau clywed amdano.',
    canHeading: 'Beth allwch chi ei wneud yma',
    keyboard: 'defnyddio pob tudalen gyda bysellfwrdd, darllenydd sgrin neu’ch llais',
    zoom: 'gwneud y geiriau hyd at bedair gwaith yn fwy, ar ffôn bach hefyd, heb sgrolio i’r ochr',
    noScript: 'gwneud popeth gyda JavaScript wedi’i ddiffodd, ac ar ffôn hen neu rad',
    colours: 'defnyddio modd tywyll, neu’ch lliwiau eich hun: nid lliw yw’r unig arwydd byth',
    print: 'argraffu pob tudalen',
    welsh: 'ei ddarllen yn Gymraeg neu yn Saesneg',
    knownHeading: 'Beth sydd ddim yn gweithio’n dda eto',
    knownWelsh: 'Mae siaradwr Cymraeg yn dal i orfod gwirio’r geiriau Cymraeg.',
    knownGroups: 'Mae grwpiau’n ysgrifennu eu disgrifiadau eu hunain. Mae rhai yn hir neu’n anodd eu darllen.',
    knownEasyRead: 'Nid oes fersiwn Hawdd ei Ddeall na fideo Iaith Arwyddion Prydain (BSL) eto.',
    standardHeading: 'Y safon rydym yn anelu ati',
    standard:
      'Canllawiau Hygyrchedd Cynnwys y We (WCAG) fersiwn 2.2, lefel AA. Mae meddalwedd yn profi’r prif deithiau yn ei herbyn gyda phob newid, gyda JavaScript a hebddo. Nid yw pobl anabl wedi profi’r wefan hon eto, felly nid ydym yn honni ei bod yn bodloni’r safon yn llawn.',
    tellHeading: 'Dywedwch wrthym',
    tell: 'Os nad yw rhywbeth yn gweithio i chi, neu os oes ei angen arnoch mewn ffurf arall, dywedwch wrth y bobl sy’n rhedeg {network}: gofynnwch i unrhyw grŵp a gawsoch yma, neu i’ch llyfrgell neu feddygfa, ei basio ymlaen. Rhaid iddynt eich ateb.',
    operator:
      'Rhaid i bwy bynnag sy’n rhedeg y wefan hon ychwanegu eu henw, rhif ffôn a chyfeiriad e-bost eu hunain yma cyn iddi agor i’r cyhoedd, a dyddiad y datganiad hwn.',
  },
})
