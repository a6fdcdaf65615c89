import { catalogue } from '../../platform/i18n/words.ts'

export const words = catalogue({
  en: {
    title: 'How this works',
    lead: 'Hedgerow helps you find something near you that does you good, and join it. You do not need a doctor, an account or a form full of questions.',
    findHeading: 'You look',
    find: 'Say in your own words what would help, and where you are. You see what is near, what fits, and honestly what may not.',
    joinHeading: 'You ask to join',
    join: 'Your first name and one way to reach you are enough. You see what the group will be told before you send it. You can ask for somebody else too, if they agree.',
    hearHeading: 'You hear back',
    hear: 'The group answers you in the way you chose. If they are full or say nothing, you are not forgotten: you get other ideas, and then a named person here looks after it.',
    helpHeading: 'If you would rather talk to somebody',
    help: 'Ask someone you trust to look with you, or ask at your library, surgery or community centre. They can use this site for you, with you beside them.',
    whoHeading: 'Who is behind it',
    who: 'The people and groups of {network}. The software is free and open: anybody may look at it, use it and make it better.',
    start: 'Find something',
  },
  cy: {
    title: 'Sut mae hyn yn gweithio',
    lead: 'Mae Hedgerow yn eich helpu i ddod o hyd i rywbeth yn eich ardal sy’n gwneud lles i chi, ac i ymuno ag ef. Nid oes angen meddyg, cyfrif na ffurflen llawn cwestiynau.',
    findHeading: 'Chi sy’n chwilio',
    find: 'Dywedwch yn eich geiriau eich hun beth fyddai’n helpu, a ble rydych chi. Fe welwch beth sydd gerllaw, beth sy’n addas, ac yn onest beth efallai nad yw.',
    joinHeading: 'Rydych yn gofyn am ymuno',
    join: 'Mae eich enw cyntaf ac un ffordd o gysylltu â chi yn ddigon. Fe welwch beth gaiff y grŵp wybod cyn i chi ei anfon. Gallwch ofyn dros rywun arall hefyd, os yw’n cytuno.',
    hearHeading: 'Rydych yn cael ateb',
    hear: 'Mae’r grŵp yn eich ateb yn y ffordd a ddewisoch. Os yw’n llawn neu’n dweud dim, ni chewch eich anghofio: cewch syniadau eraill, ac yna bydd person penodol yma yn gofalu amdano.',
    helpHeading: 'Os byddai’n well gennych siarad â rhywun',
    help: 'Gofynnwch i rywun rydych yn ymddiried ynddo chwilio gyda chi, neu gofynnwch yn eich llyfrgell, meddygfa neu ganolfan gymunedol. Gallant ddefnyddio’r wefan hon drosoch, gyda chi wrth eu hochr.',
    whoHeading: 'Pwy sydd y tu ôl iddo',
    who: 'Pobl a grwpiau {network}. Mae’r feddalwedd yn rhad ac am ddim ac yn agored: gall unrhyw un edrych arni, ei defnyddio a’i gwella.',
    start: 'Dod o hyd i rywbeth',
  },
})
