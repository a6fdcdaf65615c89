import { catalogue } from '../../i18n/words.ts'

export const words = catalogue({
  en: {
    goOn: 'Continue',
    leaveEmpty: 'Leave this box empty',
    problem: 'There is a problem',
    change: 'Change',
    notProvided: 'Not provided',
    startAgain: 'Clear my answers and start again',
    gone: 'Let’s start again',
    goneWhy:
      'To keep you safe, we keep answers that were not sent for one day only. These are gone, or this is another browser. Nothing was sent to anybody.',
    goneKept: 'What you have just typed is kept. We only need the earlier answers again.',
    goneStart: 'Start now',
    sent: 'You have already sent this',
    sentWhy: 'We have it, once. You do not need to do anything more here. What you typed is no longer kept on this form.',
    sentAgain: 'Fill in a new one',
  },
  cy: {
    goOn: 'Parhau',
    leaveEmpty: 'Gadewch y blwch hwn yn wag',
    problem: 'Mae problem',
    change: 'Newid',
    notProvided: 'Heb ei ddarparu',
    startAgain: 'Clirio fy atebion a dechrau eto',
    gone: 'Gadewch i ni ddechrau eto',
    goneWhy:
      'I’ch cadw’n ddiogel, dim ond am ddiwrnod rydym yn cadw atebion na chawsant eu hanfon. Mae’r rhain wedi mynd, neu mae hwn yn borwr arall. Ni anfonwyd dim at neb.',
    goneKept: 'Mae’r hyn rydych newydd ei deipio wedi’i gadw. Dim ond yr atebion cynharach sydd eu hangen arnom eto.',
    goneStart: 'Dechrau nawr',
    sent: 'Rydych eisoes wedi anfon hwn',
    sentWhy:
      'Mae gennym ni, unwaith. Nid oes angen i chi wneud dim mwy yma. Nid yw’r hyn a deipioch yn cael ei gadw ar y ffurflen hon mwyach.',
    sentAgain: 'Llenwi un newydd',
  },
})
