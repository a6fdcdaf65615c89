import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { Example } from './example.tsx'
import type { FormWords } from './formWords.ts'

/** Questions, mistakes and messages: the components of NHS.UK frontend that our journeys are made of. */
export function FormExamples({ say }: { readonly say: FormWords }): Html {
  return (
    <>
      <Example title={say('form')} code="nhs.input, nhs.radios, nhs.checkboxes, nhs.textarea, nhs.dateInput, ErrorList">
        <ErrorList title={say('problem')} problems={[{ field: 'name', words: say('nameWrong') }]} />
        {nhs.input({
          name: 'name',
          label: { text: say('nameLabel'), size: 'm' },
          hint: say('nameHint'),
          errorMessage: say('nameWrong'),
          autocomplete: 'given-name',
          width: '20',
        })}
        {reachQuestion(say)}
        {nhs.checkboxes({
          name: 'help',
          fieldset: { legend: { text: say('helpLabel'), size: 'm' } },
          items: [
            { value: 'step-free', text: say('stepFree') },
            { value: 'quiet', text: say('quiet') },
            { divider: say('or') },
            { value: 'none', text: say('none'), behaviour: 'exclusive' },
          ],
        })}
        {nhs.characterCount({ name: 'why', label: { text: say('why'), size: 'm' }, maxlength: 500, rows: 4 })}
        {dateQuestion(say)}
        <div class="hr-row">
          {nhs.button({ text: say('send'), type: 'button' })}
          {nhs.button({ text: say('later'), variant: 'secondary', type: 'button' })}
          {nhs.button({ text: say('stop'), variant: 'warning', type: 'button' })}
        </div>
      </Example>
      <Example title={say('messages')} code="nhs.notificationBanner, nhs.panel, nhs.insetText, nhs.details, nhs.warningCallout">
        {messages(say)}
      </Example>
      <Example title={say('answers')} code="nhs.summaryList">
        {nhs.summaryList({
          rows: [
            {
              key: { text: say('name') },
              value: { text: say('nia') },
              actions: { items: [{ href: '/design', text: say('change'), visuallyHiddenText: say('changeWhat') }] },
            },
          ],
        })}
      </Example>
    </>
  )
}

function reachQuestion(say: FormWords): Html {
  const number = nhs.input({ name: 'phone', label: say('phone'), type: 'tel', autocomplete: 'tel', width: '20' })
  return nhs.radios({
    name: 'how',
    fieldset: { legend: { text: say('howLabel'), size: 'm' } },
    items: [
      { value: 'text', text: say('text'), checked: true, conditional: { html: number } },
      { value: 'email', text: say('email') },
      { value: 'post', text: say('post') },
    ],
  })
}

function dateQuestion(say: FormWords): Html {
  const items = [
    { name: 'day', label: say('day'), width: 2 },
    { name: 'month', label: say('month'), width: 2 },
    { name: 'year', label: say('year'), width: 4 },
  ]
  return nhs.dateInput({
    id: 'from',
    namePrefix: 'from',
    fieldset: { legend: { text: say('dateLabel'), size: 'm' } },
    hint: say('dateHint'),
    items,
  })
}

function messages(say: FormWords): Html {
  return (
    <>
      {nhs.panel({ heading: { text: say('sent'), level: 3 }, text: say('sentText') })}
      {nhs.notificationBanner({ titleText: say('important'), text: say('importantText'), titleHeadingLevel: 3, titleId: 'example-banner' })}
      {nhs.insetText({ text: say('inset') })}
      {nhs.details({ summary: say('details'), text: say('detailsText') })}
      {nhs.warningCallout({ heading: { text: say('careful'), level: 3 }, text: say('carefulText') })}
    </>
  )
}
