import { catalogue } from '../../../platform/i18n/words.ts'

/** Change a point and count `conductVersion` up: everybody is then asked again. */
export const conductWords = catalogue({
  en: {
    title: 'What we promise each other',
    intro: 'People trust us with what they tell nobody else. Whoever works with Hedgerow in {network} promises this:',
    need: 'I look at somebody’s details only when my work with them needs it. Every look is written down, and the person can see who looked.',
    aloud:
      'I do not pass on what I read: not at home, not in the pub, not in a chat group, and not to another organisation without their agreement.',
    device: 'I sign out, or lock the screen, when I leave it. I do not take copies or pictures of what is here.',
    account: 'My sign-in is mine alone. I never give anybody a code, not even a colleague or somebody who says they are from Hedgerow.',
    respect: 'I write about people as I would if they stood beside me: kindly, and only what is true and needed.',
    limits: 'If I know the person privately, or have something to gain, I say so and leave it to somebody else.',
    tell: 'When something goes wrong – a lost phone, a message to the wrong person, a worry about somebody’s safety – I say so at once. Nobody is blamed for telling.',
    leave: 'When I change jobs I say so, hand over the people I work with, and leave.',
    agree: 'I have read this, and I promise to keep to it',
    notAgreed: 'Tick the box to promise this. If something stands in the way, talk to whoever invited you.',
    pageTitle: 'Before you go on',
    pageIntro: 'This is new to you, or its wording has changed since you last agreed.',
    goOn: 'Go on',
  },
  cy: {
    title: 'Yr hyn a addawn i’n gilydd',
    intro:
      'Mae pobl yn ymddiried ynom â’r hyn nad ydynt yn ei ddweud wrth neb arall. Mae pawb sy’n gweithio gyda Hedgerow yn {network} yn addo hyn:',
    need: 'Rwy’n edrych ar fanylion rhywun dim ond pan fydd fy ngwaith gyda nhw yn gofyn am hynny. Mae pob edrychiad yn cael ei gofnodi, a gall y person weld pwy edrychodd.',
    aloud:
      'Nid wyf yn rhannu’r hyn a ddarllenaf: nid gartref, nid yn y dafarn, nid mewn grŵp sgwrsio, ac nid â sefydliad arall heb eu cytundeb.',
    device:
      'Rwy’n allgofnodi, neu’n cloi’r sgrin, pan fyddaf yn ei gadael. Nid wyf yn gwneud copïau nac yn tynnu lluniau o’r hyn sydd yma.',
    account:
      'Fi’n unig biau fy mewngofnodi. Nid wyf byth yn rhoi cod i neb, ddim hyd yn oed i gydweithiwr na rhywun sy’n dweud ei fod o Hedgerow.',
    respect:
      'Rwy’n ysgrifennu am bobl fel y byddwn pe baent yn sefyll wrth fy ymyl: yn garedig, a dim ond yr hyn sy’n wir ac yn angenrheidiol.',
    limits:
      'Os wyf yn adnabod y person yn breifat, neu os oes gennyf rywbeth i’w ennill, rwy’n dweud hynny ac yn gadael y mater i rywun arall.',
    tell: 'Pan aiff rhywbeth o’i le – ffôn ar goll, neges i’r person anghywir, pryder am ddiogelwch rhywun – rwy’n dweud ar unwaith. Ni chaiff neb ei feio am ddweud.',
    leave: 'Pan fyddaf yn newid swydd rwy’n dweud hynny, yn trosglwyddo’r bobl rwy’n gweithio gyda nhw, ac yn gadael.',
    agree: 'Rwyf wedi darllen hyn, ac rwy’n addo cadw ato',
    notAgreed: 'Ticiwch y blwch i addo hyn. Os oes rhywbeth yn eich rhwystro, siaradwch â phwy bynnag a’ch gwahoddodd.',
    pageTitle: 'Cyn i chi fynd ymlaen',
    pageIntro: 'Mae hyn yn newydd i chi, neu mae’r geiriad wedi newid ers i chi gytuno ddiwethaf.',
    goOn: 'Ymlaen',
  },
})
