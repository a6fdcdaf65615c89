import { catalogue } from '../../../platform/i18n/words.ts'

/** What people read who agreed to be written to: what it is, that they need do nothing, and how to stop it. */
export const letterWords = catalogue({
  en: {
    'activity.subject': 'Something you could join: {activity}',
    'activity.body':
      'Hello {called},\n\nYou said that we may write to you about other things you could join. Here is one: {activity}, by {group}.\n\nRead more, or ask to join:\n{url}\n\nYou do not have to do anything. If you would rather not get such messages, one button on that page stops them.\n\nThe link is private. Please do not pass it on.',
    'research.subject': 'Would you like to take part in research? {title}',
    'research.body':
      'Hello {called},\n\nYou said that we may ask you whether you want to take part in research. These researchers ask: {title}\n\n{words}\n\nIf you want to know more or take part, answer the researchers, not us: {contact}. They ask until {date}. Ethics approval: {ethics}.\n\nThey do not know that we wrote to you, nor anything about you. Saying no, or nothing at all, makes no difference to the help you get.\n\nThe same words, and a button that stops such messages:\n{url}\n\nThe link is private. Please do not pass it on.',
    'neutral.subject': 'A message for you',
    'neutral.body':
      'Hello {called},\n\nThere is something you may like to look at:\n{url}\n\nYou do not have to do anything. One button on that page stops such messages.',
  },
  cy: {
    'activity.subject': 'Rhywbeth y gallech ymuno ag ef: {activity}',
    'activity.body':
      'Helo {called},\n\nDywedoch chi y cawn ni ysgrifennu atoch am bethau eraill y gallech ymuno â nhw. Dyma un: {activity}, gan {group}.\n\nDarllenwch fwy, neu gofynnwch am ymuno:\n{url}\n\nDoes dim rhaid i chi wneud dim. Os byddai’n well gennych beidio â chael negeseuon o’r fath, mae un botwm ar y dudalen honno’n eu hatal.\n\nMae’r ddolen yn breifat. Peidiwch â’i rhannu.',
    'research.subject': 'Hoffech chi gymryd rhan mewn ymchwil? {title}',
    'research.body':
      'Helo {called},\n\nDywedoch chi y cawn ni ofyn i chi a ydych chi eisiau cymryd rhan mewn ymchwil. Mae’r ymchwilwyr hyn yn gofyn: {title}\n\n{words}\n\nOs ydych chi eisiau gwybod mwy neu gymryd rhan, atebwch yr ymchwilwyr, nid ni: {contact}. Maen nhw’n gofyn tan {date}. Cymeradwyaeth foesegol: {ethics}.\n\nDydyn nhw ddim yn gwybod ein bod wedi ysgrifennu atoch, na dim byd amdanoch. Nid yw dweud na, neu ddweud dim, yn gwneud gwahaniaeth i’r help a gewch.\n\nYr un geiriau, a botwm sy’n atal negeseuon o’r fath:\n{url}\n\nMae’r ddolen yn breifat. Peidiwch â’i rhannu.',
    'neutral.subject': 'Neges i chi',
    'neutral.body':
      'Helo {called},\n\nMae rhywbeth yma efallai yr hoffech ei weld:\n{url}\n\nDoes dim rhaid i chi wneud dim. Mae un botwm ar y dudalen honno’n atal negeseuon o’r fath.',
  },
})

/** To the members who say yes or no to writing to many. */
export const approachMail = catalogue({
  en: {
    'asked.subject': 'A message to many people waits for your yes or no',
    'asked.body':
      'A colleague would like a message to be sent to people who agreed to get such messages. Please look at it and say yes or no:\n\n{url}',
  },
  cy: {
    'asked.subject': 'Mae neges i lawer o bobl yn aros am eich ie neu na',
    'asked.body':
      'Hoffai cydweithiwr i neges gael ei hanfon at bobl a gytunodd i gael negeseuon o’r fath. Edrychwch arni a dywedwch ie neu na:\n\n{url}',
  },
})
