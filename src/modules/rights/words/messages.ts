import { catalogue } from '../../../platform/i18n/words.ts'

/** What a person is told about a request of theirs, and what a human reads out when only a call is safe. */
export const rightsMessages = catalogue({
  en: {
    'asked.subject': 'We have your request about your information',
    'asked.body':
      'Hello {called},\n\nWe have your request about the information we hold about you. A person will answer it by {date}.\n\nYou can see how it stands here:\n{url}\n\nDid you not ask for this? Tell us at that address: somebody may have your link.',
    'ready.subject': 'Your copy is ready',
    'ready.body':
      'Hello {called},\n\nThe copy of what we hold about you is ready. You can fetch it for 30 days here:\n{url}\n\nTo be sure that it is you, we send you a code when you open it.',
    'code.subject': 'Your code',
    'code.body':
      'Hello {called},\n\nYour code to open your copy is {code}. It works for 30 minutes.\n\nNobody from us will ever ask you for it.',
    'answered.subject': 'We have answered your request',
    'answered.body': 'Hello {called},\n\nWe have answered your request about the information we hold about you. Read it here:\n{url}',
    'erasing.subject': 'We are erasing what we hold about you',
    'erasing.body':
      'Hello {called},\n\nAs you asked, we are now erasing what we hold about you. Soon your private link will open nothing, and we can no longer write to you.\n\nYou are welcome to come back at any time.',
    'neutral.subject': 'A message for you',
    'neutral.body': 'Hello {called},\n\nThere is news for you here:\n{url}',
    'neutral.code': 'Hello {called},\n\nYour code is {code}. It works for 30 minutes.',
    'call.subject': 'Call {called} about a request of theirs',
    'call.body': 'Call {called}. {voicemail}\nSafe times: {times}\n\nMake sure that it is them, then say:\n\n{news}',
    'call.voicemailYes': 'A voicemail is safe.',
    'call.voicemailNo': 'Do not leave a voicemail.',
  },
  cy: {
    'asked.subject': 'Rydym wedi cael eich cais am eich gwybodaeth',
    'asked.body':
      'Helo {called},\n\nRydym wedi cael eich cais am yr wybodaeth sydd gennym amdanoch. Bydd person yn ei ateb erbyn {date}.\n\nGallwch weld sut mae pethau’n mynd yma:\n{url}\n\nOnid chi ofynnodd am hyn? Rhowch wybod i ni yn y cyfeiriad hwnnw: efallai fod eich dolen gan rywun arall.',
    'ready.subject': 'Mae eich copi’n barod',
    'ready.body':
      'Helo {called},\n\nMae’r copi o’r hyn sydd gennym amdanoch yn barod. Gallwch ei nôl am 30 diwrnod yma:\n{url}\n\nI fod yn siŵr mai chi sydd yno, byddwn yn anfon cod atoch pan fyddwch yn ei agor.',
    'code.subject': 'Eich cod',
    'code.body':
      'Helo {called},\n\nEich cod i agor eich copi yw {code}. Mae’n gweithio am 30 munud.\n\nNi fydd neb gennym ni byth yn gofyn i chi amdano.',
    'answered.subject': 'Rydym wedi ateb eich cais',
    'answered.body': 'Helo {called},\n\nRydym wedi ateb eich cais am yr wybodaeth sydd gennym amdanoch. Darllenwch yr ateb yma:\n{url}',
    'erasing.subject': 'Rydym yn dileu’r hyn sydd gennym amdanoch',
    'erasing.body':
      'Helo {called},\n\nFel y gofynnoch, rydym nawr yn dileu’r hyn sydd gennym amdanoch. Cyn bo hir ni fydd eich dolen breifat yn agor dim, ac ni fyddwn yn gallu ysgrifennu atoch mwyach.\n\nMae croeso i chi ddod yn ôl unrhyw bryd.',
    'neutral.subject': 'Neges i chi',
    'neutral.body': 'Helo {called},\n\nMae newyddion i chi yma:\n{url}',
    'neutral.code': 'Helo {called},\n\nEich cod yw {code}. Mae’n gweithio am 30 munud.',
    'call.subject': 'Ffoniwch {called} am gais ganddynt',
    'call.body': 'Ffoniwch {called}. {voicemail}\nAmseroedd diogel: {times}\n\nGwnewch yn siŵr mai nhw sydd yno, yna dywedwch:\n\n{news}',
    'call.voicemailYes': 'Mae gadael neges llais yn ddiogel.',
    'call.voicemailNo': 'Peidiwch â gadael neges llais.',
  },
})
