import { catalogue } from '../../../platform/i18n/words.ts'

/** What a person finds behind the link of a message they agreed to get. */
export const ownWords = catalogue({
  en: {
    'title.activity': 'Something you could join',
    'title.research': 'A question about research',
    activitySaid: 'You said that we may write to you about things like this. You do not have to do anything.',
    by: 'By {group}',
    read: 'Read more about it, or ask to join',
    gone: 'It is not running any more.',
    researchSaid:
      'You said that we may ask you whether you want to take part in research. Saying no, or nothing at all, makes no difference to the help you get.',
    contact: 'To know more or take part, answer the researchers',
    contactSaid: 'Your answer goes to them, not through us. They do not know that we wrote to you, nor anything about you.',
    until: 'They ask until',
    ethics: 'Ethics approval',
    closed: 'They no longer ask for people.',
    stop: 'You can stop such messages',
    stopSaid: 'You agreed to get them. You can take that back now, without saying why.',
    'stopButton.activity': 'Do not write to me about other things any more',
    'stopButton.research': 'Do not ask me about research any more',
    stopped: 'You took it back. We do not write to you about such things any more.',
    back: 'Your own page',
  },
  cy: {
    'title.activity': 'Rhywbeth y gallech ymuno ag ef',
    'title.research': 'Cwestiwn am ymchwil',
    activitySaid: 'Dywedoch chi y cawn ni ysgrifennu atoch am bethau fel hyn. Does dim rhaid i chi wneud dim.',
    by: 'Gan {group}',
    read: 'Darllenwch fwy amdano, neu gofynnwch am ymuno',
    gone: 'Nid yw’n rhedeg mwyach.',
    researchSaid:
      'Dywedoch chi y cawn ni ofyn i chi a ydych chi eisiau cymryd rhan mewn ymchwil. Nid yw dweud na, neu ddweud dim, yn gwneud gwahaniaeth i’r help a gewch.',
    contact: 'I wybod mwy neu gymryd rhan, atebwch yr ymchwilwyr',
    contactSaid: 'Iddyn nhw yr aiff eich ateb, nid drwom ni. Dydyn nhw ddim yn gwybod ein bod wedi ysgrifennu atoch, na dim byd amdanoch.',
    until: 'Maen nhw’n gofyn tan',
    ethics: 'Cymeradwyaeth foesegol',
    closed: 'Nid ydyn nhw’n gofyn am bobl mwyach.',
    stop: 'Gallwch atal negeseuon o’r fath',
    stopSaid: 'Cytunoch chi i’w cael. Gallwch dynnu hynny’n ôl nawr, heb ddweud pam.',
    'stopButton.activity': 'Peidiwch ag ysgrifennu ataf am bethau eraill mwyach',
    'stopButton.research': 'Peidiwch â’m holi am ymchwil mwyach',
    stopped: 'Rydych chi wedi’i dynnu’n ôl. Fyddwn ni ddim yn ysgrifennu atoch am bethau o’r fath mwyach.',
    back: 'Eich tudalen eich hun',
  },
})
