import { nhs, ProgressBar } from '../design/index.ts'
import type { Kit } from '../platform/http/kit.ts'

/** The design's components, as the platform's own screens ask for them. */
export const kit: Kit = {
  button: ({ text, href, look }) =>
    nhs.button({
      text,
      ...(href === undefined ? { preventDoubleClick: true } : { href }),
      ...(look === undefined ? {} : { variant: 'secondary', small: look === 'small' }),
    }),
  errorSummary: ({ heading, errors }) =>
    nhs.errorSummary({
      heading: { text: heading },
      errorList: Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text })),
    }),
  answers: (rows) =>
    nhs.summaryList({
      rows: rows.map(({ question, answer, changeAt, changeText }) => ({
        key: { text: question },
        value: { text: answer },
        actions: { items: [{ href: changeAt, text: changeText, visuallyHiddenText: question }] },
      })),
    }),
  progressBar: ({ id, label, share, words }) => <ProgressBar id={id} label={label} done={share} words={words} />,
}
