import { catalogue } from '../i18n/words.ts'
import type { Trouble } from './frame.ts'
import type { Html } from './html.ts'
import type { Screen, Typed, Visit } from './page.ts'

const words = catalogue({
  en: {
    notFound: 'We cannot find that page',
    notFoundWhy:
      'The address may be mistyped or cut short, or the page may be gone. If you work with Hedgerow, you may need to sign in first.',
    goHome: 'Go to the start page',
    signIn: 'Sign in',
    formTooOld: 'This form was open too long',
    formTooOldWhy:
      'To keep you safe, a form stops working after a while. Go back: nothing was lost. Load the page again, then send it once more.',
    formTooOldKept:
      'To keep you safe, a form stops working after a while. Nothing was lost: we still have what you typed, and you can send it now.',
    sendAgain: 'Send it again',
    goBack: 'Go back to the form',
    tooLarge: 'That was too much to send at once',
    tooLargeWhy: 'What you sent is longer than we can take. Go back and make it shorter.',
    tooMany: 'Please wait a little',
    tooManyWhy: 'Too many requests came from your connection. This keeps the site working for everybody. You can try again at {time}.',
    unreadable: 'We could not read that',
    unreadableWhy: 'What your browser sent did not arrive in one piece. Please go back and try again.',
    fault: 'Sorry, something went wrong',
    faultWhy: 'It is our mistake, not yours. Please try again in a few minutes. If you tell us about it, give this code:',
    away: 'Sorry, this page is resting for a moment',
    awayWhy:
      'We cannot reach our records just now. Please try again in a minute. If you were filling in a form, go back: try sending it again then.',
  },
  cy: {
    notFound: 'Ni allwn ddod o hyd i’r dudalen honno',
    notFoundWhy:
      'Efallai bod y cyfeiriad wedi’i gamdeipio neu ei dorri’n fyr, neu fod y dudalen wedi mynd. Os ydych yn gweithio gyda Hedgerow, efallai y bydd angen i chi fewngofnodi yn gyntaf.',
    goHome: 'Ewch i’r dudalen gychwyn',
    signIn: 'Mewngofnodi',
    formTooOld: 'Roedd y ffurflen hon ar agor yn rhy hir',
    formTooOldWhy:
      'I’ch cadw’n ddiogel, mae ffurflen yn peidio â gweithio ar ôl sbel. Ewch yn ôl: does dim wedi’i golli. Llwythwch y dudalen eto, yna anfonwch hi unwaith eto.',
    formTooOldKept:
      'I’ch cadw’n ddiogel, mae ffurflen yn peidio â gweithio ar ôl sbel. Does dim wedi’i golli: mae’r hyn a deipioch gennym o hyd, a gallwch ei anfon nawr.',
    sendAgain: 'Anfonwch ef eto',
    goBack: 'Ewch yn ôl i’r ffurflen',
    tooLarge: 'Roedd hynny’n ormod i’w anfon ar unwaith',
    tooLargeWhy: 'Mae’r hyn a anfonoch yn hirach nag y gallwn ei dderbyn. Ewch yn ôl a’i wneud yn fyrrach.',
    tooMany: 'Arhoswch ychydig, os gwelwch yn dda',
    tooManyWhy:
      'Daeth gormod o geisiadau o’ch cysylltiad chi. Mae hyn yn cadw’r wefan i weithio i bawb. Gallwch roi cynnig arall arni am {time}.',
    unreadable: 'Ni allem ddarllen hynny',
    unreadableWhy: 'Ni chyrhaeddodd yr hyn a anfonodd eich porwr yn gyfan. Ewch yn ôl a rhowch gynnig arall arni.',
    fault: 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
    faultWhy:
      'Ein camgymeriad ni ydyw, nid eich un chi. Rhowch gynnig arall arni ymhen ychydig funudau. Os ydych am ddweud wrthym amdano, rhowch y cod hwn:',
    away: 'Mae’n ddrwg gennym, mae’r dudalen hon yn gorffwys am eiliad',
    awayWhy:
      'Ni allwn gyrraedd ein cofnodion ar hyn o bryd. Rhowch gynnig arall arni ymhen munud. Os oeddech yn llenwi ffurflen, ewch yn ôl a’i hanfon eto bryd hynny.',
  },
})

/** The calm page of each trouble: what happened, that it is not the reader's fault, and a way on. */
export function troubleScreen(trouble: Trouble, visit: Visit): Screen {
  const say = words(visit.language)
  const [title, why] = wordsOf(trouble, visit)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{why}</p>
      {trouble.kind === 'fault' ? (
        <p>
          <strong>{trouble.code}</strong>
        </p>
      ) : null}
      {trouble.kind === 'form-too-old' && trouble.typed !== undefined ? sendAgain(trouble.typed, trouble.backTo, visit) : null}
      {'backTo' in trouble ? (
        <p>
          <a href={trouble.backTo}>{say('goBack')}</a>
        </p>
      ) : null}
      {trouble.kind === 'not-found' && visit.member === undefined ? (
        <p>
          <a href="/sign-in">{say('signIn')}</a>
        </p>
      ) : null}
      <p>
        <a href="/">{say('goHome')}</a>
      </p>
    </>
  )
  return { title, body }
}

/** What was typed, carried over under fresh guards. */
function sendAgain(typed: Typed, to: string, visit: Visit): Html {
  return (
    <form method="post" action={to}>
      {visit.formGuards()}
      {Object.entries(typed).flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
      <button class="nhsuk-button" type="submit">
        {words(visit.language)('sendAgain')}
      </button>
    </form>
  )
}

function wordsOf(trouble: Trouble, visit: Visit): readonly [string, string] {
  const say = words(visit.language)
  switch (trouble.kind) {
    case 'not-found':
      return [say('notFound'), say('notFoundWhy')]
    case 'form-too-old':
      return [say('formTooOld'), say(trouble.typed === undefined ? 'formTooOldWhy' : 'formTooOldKept')]
    case 'too-large':
      return [say('tooLarge'), trouble.ifLarger ?? say('tooLargeWhy')]
    case 'too-many':
      return [say('tooMany'), say('tooManyWhy', { time: clockTime(trouble.until, visit) })]
    case 'unreadable':
      return [say('unreadable'), say('unreadableWhy')]
    case 'fault':
      return [say('fault'), say('faultWhy')]
    case 'away':
      return [say('away'), say('awayWhy')]
  }
}

/** Rounded up, so that nobody who comes back at the time said is told to wait again. */
function clockTime(at: Date, { language, network }: Visit): string {
  const minute = new Date(Math.ceil(at.getTime() / 60_000) * 60_000)
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: network.timeZone,
  }).format(minute)
}
