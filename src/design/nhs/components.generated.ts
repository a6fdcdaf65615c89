// Made by tools/nhsFacade.ts from the macro-options.json files of nhsuk-frontend: `node --import tsx tools/nhsFacade.ts` writes it again. Do not edit.
import type { Attributes, Html } from './html.ts'
import { macroOf } from './macro.ts'

export type ActionLinkParams = {
  /** The ID of the action link. */
  readonly id?: string | null | undefined
  /** Text to use within the action link. */
  readonly text?: string | null | undefined
  /** HTML to use within the action link. */
  readonly html?: Html | null | undefined
  /** Type of action link as a button – `"button"` or `"submit"`. */
  readonly type?: string | null | undefined
  /** The action link `href` attribute. */
  readonly href?: string | null | undefined
  /** If set to `true`, then the action link will open in a new window. */
  readonly openInNewWindow?: boolean | null | undefined
  /** Optional variant of action link. */
  readonly variant?: "reverse" | null | undefined
  /** Classes to add to the action link component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the action link component. */
  readonly attributes?: Attributes | null | undefined
  /** @deprecated since 10.6.0. Configured automatically if `href` is provided. */
  readonly element?: string | null | undefined
}

export type BackLinkParams = {
  /** The ID of the back link. */
  readonly id?: string | null | undefined
  /** Text to use within the back link component. */
  readonly text?: string | null | undefined
  /** HTML to use within the back link component. */
  readonly html?: Html | null | undefined
  /** Type of back link as a button – `"button"` or `"submit"`. */
  readonly type?: string | null | undefined
  /** The back link `href` attribute. */
  readonly href?: string | null | undefined
  /** Optional variant of back link. */
  readonly variant?: "reverse" | null | undefined
  /** Classes to add to the back link component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the back link component. */
  readonly attributes?: Attributes | null | undefined
  /** An optional visually hidden prefix used before the back link text, for example `"Back to"` used by the breadcrumbs component. */
  readonly visuallyHiddenText?: string | null | undefined
  /** @deprecated since 10.6.0. Configured automatically if `href` is provided. */
  readonly element?: string | null | undefined
}

export type BreadcrumbParams = {
  /** The ID of the breadcrumb. */
  readonly id?: string | null | undefined
  /** Array of breadcrumbs items. */
  readonly items: readonly ({ readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly href?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[]
  /** @deprecated since 7.1.0. Replaced by `item.text` in the `items` option. */
  readonly text?: string | null | undefined
  /** @deprecated since 7.1.0. Replaced by `item.href` in the `items` option. */
  readonly href?: string | null | undefined
  /** Optional variant of breadcrumb. */
  readonly variant?: "reverse" | null | undefined
  /** Classes to add to the container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the container. */
  readonly attributes?: Attributes | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly labelText?: string | null | undefined
  /** Accessible name identifying the landmark to screen readers. */
  readonly ariaLabel?: string | null | undefined
  /** The back link used by the breadcrumbs component on mobile. */
  readonly backLink?: Partial<BackLinkParams> | boolean | null | undefined
}

export type ButtonParams = {
  /** The ID of the button. */
  readonly id?: string | null | undefined
  /** @deprecated since 10.6.0. HTML element for the button – `"input"`, `"button"` or `"a"`. */
  readonly element?: string | null | undefined
  /** Text for the button. */
  readonly text?: string | null | undefined
  /** HTML for the button. */
  readonly html?: Html | null | undefined
  /** Name for the button. */
  readonly name?: string | null | undefined
  /** Type of button – `"button"`, `"submit"` or `"reset"`. */
  readonly type?: string | null | undefined
  /** The button `value` attribute. */
  readonly value?: string | null | undefined
  /** Whether the button should be disabled. */
  readonly disabled?: boolean | null | undefined
  /** The button `href` attribute. */
  readonly href?: string | null | undefined
  /** Optional variant of button – `"brand"`, `"login"`, `"reverse"`, `"secondary"`, `"secondary-solid"` or `"warning"`. */
  readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | null | undefined
  /** If set to `true`, smaller button size will be used. */
  readonly small?: boolean | null | undefined
  /** Classes to add to the button. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the button. */
  readonly attributes?: Attributes | null | undefined
  /** Button text exposed to assistive technologies, like screen readers, when only an icon is used. */
  readonly ariaLabel?: string | null | undefined
  /** Prevent accidental double clicks on submit buttons from submitting forms multiple times. */
  readonly preventDoubleClick?: boolean | null | undefined
  /** Can be used to add an icon to the button. */
  readonly icon?: string | Html | { readonly name?: string | null | undefined; readonly html?: Html | null | undefined; readonly placement?: string | null | undefined } | boolean | null | undefined
}

export type CaptionParams = {
  /** The ID of the caption. */
  readonly id?: string | null | undefined
  /** HTML element for the caption – for example, `"span"`, `"p"`, `"h2"` or `"h3"`. */
  readonly element?: string | null | undefined
  /** Text to use within the caption. */
  readonly text?: string | null | undefined
  /** HTML to use within the caption. */
  readonly html?: Html | null | undefined
  /** Placement of the caption relative to the heading – `"before"`, `"after"`, `"start"` or `"end"`. */
  readonly placement: string
  /** Size of the caption – `"m"`, `"l"`, `"xl"` or `"xxl"`. */
  readonly size?: "m" | "l" | "xl" | "xxl" | null | undefined
  /** Classes to add to the caption. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the caption. */
  readonly attributes?: Attributes | null | undefined
}

export type CardParams = {
  /** The ID of the card. */
  readonly id?: string | null | undefined
  /** Heading of the card component. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly size?: "xxs" | "xs" | "s" | "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly headingHtml?: Html | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly headingSize?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.id` option. */
  readonly headingId?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.visuallyHiddenText` option. */
  readonly headingVisuallyHiddenText?: string | null | undefined
  /** The card link `href` attribute. */
  readonly href?: string | null | undefined
  /** If set to `true`, then the whole card will become a clickable card variant. */
  readonly clickable?: boolean | null | undefined
  /** Optional variant of card – `"feature"`, `"primary"`, `"secondary"`, `"warning"`, `"non-urgent"`, `"urgent"` or `"emergency"`. */
  readonly variant?: "feature" | "primary" | "secondary" | "warning" | "non-urgent" | "urgent" | "emergency" | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant` option. */
  readonly type?: string | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "feature"` option. */
  readonly feature?: boolean | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "primary"` option. */
  readonly primary?: boolean | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "secondary"` option. */
  readonly secondary?: boolean | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "warning"` option. */
  readonly warning?: boolean | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.src` option. */
  readonly imgURL?: string | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.alt` option. */
  readonly imgALT?: string | null | undefined
  /** Can be used to add an image to the card component. */
  readonly image?: { readonly src?: string | null | undefined; readonly alt?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined
  /** Description to use within the card content. */
  readonly description?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.html` option. */
  readonly descriptionHtml?: Html | null | undefined
  /** Can be used to add actions to the card component. */
  readonly actions?: { readonly items?: readonly ({ readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly name?: string | null | undefined; readonly type?: string | null | undefined; readonly value?: string | null | undefined; readonly href?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined; readonly classes?: string | null | undefined } | boolean | null | undefined
  /** Classes to add to the card. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the card. */
  readonly attributes?: Attributes | null | undefined
}

export type CharacterCountParams = {
  /** The ID of the textarea. */
  readonly id?: string | null | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: number | string | null | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | null | undefined
  /** The maximum number of characters (or words if `countType` is set to `"words"`). */
  readonly maxlength?: number | string | null | undefined
  /** @deprecated since 10.5.0. Replaced by the `maxlength` and `countType: "words"` options. */
  readonly maxwords?: number | string | null | undefined
  /** The count type used to count the text – `"length"` or `"words"`. */
  readonly countType?: string | null | undefined
  /** The percentage value of the limit at which point the count message is displayed. */
  readonly threshold?: number | string | null | undefined
  /** The label used by the character count component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to the character count component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the character count component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the character count component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | null | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the character count. */
  readonly spellcheck?: boolean | null | undefined
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"street-address"`. */
  readonly autocomplete?: string | null | undefined
  /** Additional options for the count message used by the character count component. */
  readonly countMessage?: { readonly classes?: string | null | undefined } | boolean | null | undefined
  /** Message made available to assistive technologies to describe that the component accepts only a limited amount of content. */
  readonly textareaDescriptionText?: string | null | undefined
  /** Message displayed when the number of characters is under the configured maximum, `maxlength`. */
  readonly charactersUnderLimitText?: Readonly<Record<string, string>> | boolean | null | undefined
  /** Message displayed when the number of characters reaches the configured maximum, `maxlength`. */
  readonly charactersAtLimitText?: string | null | undefined
  /** Message displayed when the number of characters is over the configured maximum, `maxlength`. */
  readonly charactersOverLimitText?: Readonly<Record<string, string>> | boolean | null | undefined
  /** Message displayed when the number of words is under the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsUnderLimitText?: Readonly<Record<string, string>> | boolean | null | undefined
  /** Message displayed when the number of words reaches the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsAtLimitText?: string | null | undefined
  /** Message displayed when the number of words is over the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsOverLimitText?: Readonly<Record<string, string>> | boolean | null | undefined
}

export type CheckboxesParams = {
  /** The ID of the checkboxes component. */
  readonly id?: string | null | undefined
  /** One or more element IDs to add to the input `aria-describedby` attribute without a fieldset, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** Can be used to add a fieldset to the checkboxes component. */
  readonly fieldset?: Partial<FieldsetParams> | boolean | null | undefined
  /** Can be used to add a hint to the checkboxes component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the checkboxes component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the checkboxes component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | null | undefined
  /** The `name` attribute for all checkbox items. */
  readonly name: string
  /** The checkbox items within the checkboxes component. */
  readonly items: readonly ({ readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly id?: string | null | undefined; readonly name?: string | null | undefined; readonly value?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined; readonly divider?: string | null | undefined; readonly checked?: boolean | null | undefined; readonly conditional?: { readonly html?: Html | null | undefined } | boolean | null | undefined; readonly disabled?: boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly behaviour?: string | null | undefined; readonly behaviourGroup?: string | null | undefined; readonly exclusive?: boolean | null | undefined; readonly exclusiveGroup?: string | null | undefined } | false | null | undefined)[]
  /** Array of values for checkboxes which should be checked when the page loads. */
  readonly values?: readonly string[] | null | undefined
  /** If `true`, checkbox inputs used by the checkboxes component will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** If set to `true`, small checkboxes will be used. */
  readonly small?: boolean | null | undefined
  /** If set to `true`, inline checkboxes will be used. */
  readonly inline?: boolean | null | undefined
  /** Classes to add to the checkboxes container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the checkboxes container. */
  readonly attributes?: Attributes | null | undefined
}

export type CodeParams = {
  /** The ID of the code component. */
  readonly id?: string | null | undefined
  /** Text for the code element. */
  readonly text?: string | null | undefined
  /** HTML for the code element. */
  readonly html?: Html | null | undefined
  /** Classes to add to the code container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the code container. */
  readonly attributes?: Attributes | null | undefined
  /** Classes to add to the button. */
  readonly copyButtonClassList?: readonly string[] | null | undefined
  /** Button text before the code is copied to clipboard. */
  readonly copyButtonText?: string | null | undefined
  /** Button text when the code is copied to clipboard. */
  readonly copiedButtonText?: string | null | undefined
  /** Announcement made to screen reader users when the code is copied to clipboard. */
  readonly copiedAnnouncementText?: string | null | undefined
  /** Optional object allowing customisation of the copy button. */
  readonly button?: Partial<ButtonParams> & { readonly classes?: string | null | undefined } | boolean | null | undefined
  /** Optional variant of code. */
  readonly variant?: "reverse" | null | undefined
  /** Optional background colour for the code element – `"body"` or `"template"`. */
  readonly background?: string | boolean | null | undefined
  /** If set to `false`, remove border from the code container. */
  readonly border?: boolean | null | undefined
}

export type ContentsListParams = {
  /** The ID of the contents list. */
  readonly id?: string | null | undefined
  /** Array of contents list items objects. */
  readonly items: readonly ({ readonly href?: string | null | undefined; readonly current?: boolean | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[]
  /** Classes to add to the contents list container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the contents list container. */
  readonly attributes?: Attributes | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly landmarkLabel?: string | null | undefined
  /** The accessible name for the navigation landmark that wraps the contents list. */
  readonly ariaLabel?: string | null | undefined
  /** Visually hidden heading for the contents list items. */
  readonly visuallyHiddenText?: string | null | undefined
}

export type DateInputParams = {
  /** This is used for the main component and to compose the `id` attribute for each item. */
  readonly id: string
  /** Optional prefix. */
  readonly namePrefix?: string | null | undefined
  /** The inputs within the date input component. */
  readonly items?: readonly (Partial<InputParams> & { readonly name?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly error?: boolean | null | undefined } | false | null | undefined)[] | null | undefined
  /** Can be used to add a hint to the date input component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the date input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the date input component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Can be used to add a fieldset to the date input component. */
  readonly fieldset?: Partial<FieldsetParams> | boolean | null | undefined
  /** Can be used to customise the day input within the date input component. */
  readonly day?: Partial<InputParams> & { readonly name?: string | null | undefined; readonly value?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly error?: boolean | null | undefined } | boolean | null | undefined
  /** Can be used to customise the month input within the date input component. */
  readonly month?: Partial<InputParams> & { readonly name?: string | null | undefined; readonly value?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly error?: boolean | null | undefined } | boolean | null | undefined
  /** Can be used to customise the year input within the date input component. */
  readonly year?: Partial<InputParams> & { readonly name?: string | null | undefined; readonly value?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly error?: boolean | null | undefined } | boolean | null | undefined
  /** An optional object used to specify `value` attributes for the inputs within the date input component without setting `items`. */
  readonly values?: { readonly day?: string | null | undefined; readonly month?: string | null | undefined; readonly year?: string | null | undefined } | boolean | null | undefined
  /** If `true`, inputs used by the date input component will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** Classes to add to the date input container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the date input container. */
  readonly attributes?: Attributes | null | undefined
}

export type DetailsParams = {
  /** Summary element content (the visible part of the details element). */
  readonly summary?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `summary.text` option. */
  readonly summaryText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `summary.html` option. */
  readonly summaryHtml?: Html | null | undefined
  /** Text to use within the disclosed part of the details element. */
  readonly text?: string | null | undefined
  /** HTML to use within the disclosed part of the details element. */
  readonly html?: Html | null | undefined
  /** The `id` to add to the details element. */
  readonly id?: string | null | undefined
  /** If `true`, details element will be expanded. */
  readonly open?: boolean | null | undefined
  /** Optional variant of details. */
  readonly variant?: "reverse" | null | undefined
  /** Classes to add to the details element. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the details element. */
  readonly attributes?: Attributes | null | undefined
}

export type DoDontListParams = {
  /** The ID of the do and don't list component. */
  readonly id?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly title?: string | null | undefined
  /** Heading to be displayed on the do and don't list component. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** Optional icon modifier for the do and don't list items – `"cross"` or `"tick"`. */
  readonly icon?: string | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `icon` option. */
  readonly type?: string | null | undefined
  /** Array of do and don't items objects. */
  readonly items: readonly ({ readonly item?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | false | null | undefined)[]
  /** Optional prefix text used before each do and don't item. */
  readonly prefixText?: string | null | undefined
  /** If set to `true`, the optional `prefixText` will be removed from each do and don't item. */
  readonly hidePrefix?: boolean | null | undefined
  /** Classes to add to the do and don't list container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the do and don't list container. */
  readonly attributes?: Attributes | null | undefined
}

export type ErrorMessageParams = {
  /** Text to use within the error message. */
  readonly text?: string | null | undefined
  /** HTML to use within the error message. */
  readonly html?: Html | null | undefined
  /** The `id` attribute to add to the error message `<span>` tag. */
  readonly id?: string | null | undefined
  /** Classes to add to the error message `<span>` tag. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the error message `<span>` tag. */
  readonly attributes?: Attributes | null | undefined
  /** A visually hidden prefix used before the error message. */
  readonly visuallyHiddenText?: string | null | undefined
}

export type ErrorSummaryParams = {
  /** The ID of the error summary. */
  readonly id?: string | null | undefined
  /** Heading of the error summary component. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly titleText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly titleHtml?: Html | null | undefined
  /** Description of the errors. */
  readonly description?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.text` option. */
  readonly descriptionText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.html` option. */
  readonly descriptionHtml?: Html | null | undefined
  /** A list of errors to include in the error summary. */
  readonly errorList?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined
  /** Prevent moving focus to the error summary when the page loads. */
  readonly disableAutoFocus?: boolean | null | undefined
  /** Classes to add to the error-summary container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the error-summary container. */
  readonly attributes?: Attributes | null | undefined
}

export type FieldsetParams = {
  /** The ID of the fieldset. */
  readonly id?: string | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The legend for the fieldset component. */
  readonly legend?: string | Html | Partial<LegendParams> | boolean | null | undefined
  /** Classes to add to the fieldset container. */
  readonly classes?: string | null | undefined
  /** Optional ARIA `role` attribute. */
  readonly role?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the fieldset container. */
  readonly attributes?: Attributes | null | undefined
  /** HTML to use within the fieldset element. */
  readonly html?: Html | null | undefined
}

export type FileUploadParams = {
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** The ID of the input. */
  readonly id?: string | null | undefined
  /** If `true`, file input will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** If `true`, a user may select multiple files at the same time. */
  readonly multiple?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The label used by the file upload component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to the file upload component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the file upload component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the file upload component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the button that opens the file picker. */
  readonly chooseFilesButtonClassList?: readonly string[] | null | undefined
  /** The text of the button that opens the file picker. */
  readonly chooseFilesButtonText?: string | null | undefined
  /** The text informing users they can drop files. */
  readonly dropInstructionText?: string | null | undefined
  /** The text displayed when multiple files have been chosen by the user. */
  readonly multipleFilesChosenText?: Readonly<Record<string, string>> | boolean | null | undefined
  /** The text displayed when no file has been chosen by the user. */
  readonly noFileChosenText?: string | null | undefined
  /** The text announced by assistive technology when user drags files and enters the drop zone. */
  readonly enteredDropZoneText?: string | null | undefined
  /** The text announced by assistive technology when user drags files and leaves the drop zone without dropping. */
  readonly leftDropZoneText?: string | null | undefined
  /** Classes to add to the file upload component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the file upload component. */
  readonly attributes?: Attributes | null | undefined
}

export type FooterParams = {
  /** The ID of the footer. */
  readonly id?: string | null | undefined
  /** Number of columns to display per row in the navigation section of the footer – `4`, `3`, `2` or `1`. */
  readonly columns?: number | string | null | undefined
  /** The navigation section of the footer before the copyright information. */
  readonly navigation?: { readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly title?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly width?: number | string | null | undefined; readonly items?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined } | boolean | readonly ({ readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly title?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly width?: number | string | null | undefined; readonly items?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined })[] | null | undefined
  /** The meta section of the footer after any navigation, before the copyright information. */
  readonly meta?: string | Html | { readonly visuallyHiddenText?: string | null | undefined; readonly visuallyHiddenTitle?: string | null | undefined; readonly html?: Html | null | undefined; readonly text?: string | null | undefined; readonly items?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined } | boolean | null | undefined
  /** The copyright information in the footer component, this defaults to `"© NHS England"`. */
  readonly copyright?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined
  /** Classes to add to the footer container, useful if you want to make the footer fixed width. */
  readonly containerClasses?: string | null | undefined
  /** Classes to add to the footer container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the footer container. */
  readonly attributes?: Attributes | null | undefined
}

export type HeaderParams = {
  /** The ID of the header. */
  readonly id?: string | null | undefined
  /** Object containing options for the logo. */
  readonly logo?: { readonly href?: string | null | undefined; readonly src?: string | null | undefined; readonly alt?: string | null | undefined; readonly ariaLabel?: string | null | undefined } | boolean | null | undefined
  /** Object containing options for the service name. */
  readonly service?: { readonly text?: string | null | undefined; readonly href?: string | null | undefined } | boolean | null | undefined
  /** If set to `true`, positions the search box (or account links) inline with the NHS logo. */
  readonly inline?: boolean | null | undefined
  /** Settings for header with organisational logo. */
  readonly organisation?: { readonly name?: string | null | undefined; readonly split?: string | null | undefined; readonly descriptor?: string | null | undefined } | boolean | null | undefined
  /** Object containing settings for the primary navigation. */
  readonly navigation?: { readonly items?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly current?: boolean | null | undefined; readonly active?: boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined; readonly ariaLabel?: string | null | undefined; readonly toggleMenuText?: string | null | undefined; readonly toggleMenuVisuallyHiddenText?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly justified?: boolean | null | undefined; readonly colour?: "white" | boolean | null | undefined } | boolean | null | undefined
  /** Object containing settings for a search box. */
  readonly search?: { readonly action?: string | null | undefined; readonly method?: string | null | undefined; readonly name?: string | null | undefined; readonly placeholder?: string | null | undefined; readonly visuallyHiddenLabel?: string | null | undefined; readonly visuallyHiddenButton?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> & { readonly visuallyHiddenText?: string | null | undefined } | boolean | null | undefined; readonly input?: Partial<InputParams> & { readonly placeholder?: string | null | undefined } | boolean | null | undefined; readonly button?: Partial<ButtonParams> & { readonly ariaLabel?: string | null | undefined } | boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** Object containing settings for the account section of the header. */
  readonly account?: { readonly items?: readonly ({ readonly href?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly icon?: boolean | null | undefined; readonly action?: string | null | undefined; readonly method?: string | null | undefined; readonly classes?: string | null | undefined } | false | null | undefined)[] | null | undefined; readonly ariaLabel?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** Classes to add to the header container, useful if you want to make the header fixed width. */
  readonly containerClasses?: string | null | undefined
  /** Classes to add to the header container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the header container. */
  readonly attributes?: Attributes | null | undefined
  /** Optional colour modifier for the header. */
  readonly colour?: "white" | boolean | null | undefined
}

export type HeadingParams = {
  /** The ID of the heading. */
  readonly id?: string | null | undefined
  /** Text to use within the heading. */
  readonly text?: string | null | undefined
  /** HTML to use within the heading. */
  readonly html?: Html | null | undefined
  /** A visually hidden suffix added to the heading. */
  readonly visuallyHiddenText?: string | null | undefined
  /** If set, the heading will become a link. */
  readonly href?: string | null | undefined
  /** Optional caption for the heading. */
  readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined
  /** Size of the heading – `"xxs"`, `"xs"`, `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "xxs" | "xs" | "s" | "m" | "l" | "xl" | null | undefined
  /** Allowed sizes for the heading – Defaults to `["xxs", "xs", "s", "m", "l", "xl"]`. */
  readonly sizes?: readonly string[] | null | undefined
  /** Optional heading level. */
  readonly level?: number | string | null | undefined
  /** Optional class to use for the heading. */
  readonly className?: string | null | undefined
  /** Optional class prefix to use for the heading. */
  readonly classPrefix?: string | null | undefined
  /** Classes to add to the heading. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the heading. */
  readonly attributes?: Attributes | null | undefined
  /** HTML element for the heading component – for example, `"caption"`. */
  readonly element?: string | null | undefined
}

export type HeroParams = {
  /** The ID of the hero. */
  readonly id?: string | null | undefined
  /** The content section of the hero. */
  readonly content?: { readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly image?: Partial<ImagesParams> | boolean | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined } | boolean | readonly ({ readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly image?: Partial<ImagesParams> | boolean | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined })[] | null | undefined
  /** Heading of the hero. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly headingSize?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** Text to use within the hero. */
  readonly text?: string | null | undefined
  /** Text to use within the hero. */
  readonly html?: Html | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.src` option. */
  readonly imageURL?: string | null | undefined
  /** Can be used to add an image to the hero component. */
  readonly image?: { readonly src?: string | null | undefined } | boolean | null | undefined
  /** Width of the hero content. */
  readonly width?: number | string | null | undefined
  /** Classes to add to the hero container, useful if you want to make the hero fixed width. */
  readonly containerClasses?: string | null | undefined
  /** Classes to add to the hero. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the hero. */
  readonly attributes?: Attributes | null | undefined
  /** If set to `false`, remove border from the hero. */
  readonly border?: boolean | null | undefined
}

export type HintParams = {
  /** Text to use within the hint. */
  readonly text?: string | null | undefined
  /** HTML to use within the hint. */
  readonly html?: Html | null | undefined
  /** The `id` attribute to add to the hint. */
  readonly id?: string | null | undefined
  /** Classes to add to the hint. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the hint. */
  readonly attributes?: Attributes | null | undefined
}

export type ImagesParams = {
  /** The ID of the image. */
  readonly id?: string | null | undefined
  /** The source location of the image. */
  readonly src?: string | null | undefined
  /** A list of image source URLs and their respective sizes. */
  readonly srcset?: string | null | undefined
  /** A list of screen sizes for the browser to load the correct image from the srcset images. */
  readonly sizes?: string | null | undefined
  /** The alt text of the image. */
  readonly alt?: string | null | undefined
  /** HTML to use within the image component. */
  readonly html?: Html | null | undefined
  /** Optional caption for the image. */
  readonly caption?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined } | boolean | null | undefined
  /** Background colour for the image component – `"card"` or `false`. */
  readonly background?: string | boolean | null | undefined
  /** If set to `false`, removes the border-bottom from the image component. */
  readonly border?: boolean | null | undefined
  /** Width of the image component. */
  readonly width?: number | string | null | undefined
  /** Classes to add to the image component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the image component. */
  readonly attributes?: Attributes | null | undefined
}

export type InputParams = {
  /** The ID of the input. */
  readonly id?: string | null | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control, for example, an email input control. */
  readonly type?: string | null | undefined
  /** Optional value for [the `inputmode` attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string | null | undefined
  /** Optional initial value of the input. */
  readonly value?: string | null | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The label used by the text input component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to a text input component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the text input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Can be used to add a prefix to the text input component. */
  readonly prefix?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** Can be used to add a suffix to the text input component. */
  readonly suffix?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | null | undefined
  /** Optional fixed width for the text input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | null | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | null | undefined
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the input. */
  readonly classes?: string | null | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. */
  readonly autocomplete?: string | null | undefined
  /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
  readonly pattern?: string | null | undefined
  /** Attribute to provide placeholder text for the input. */
  readonly placeholder?: string | null | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the input. */
  readonly spellcheck?: boolean | null | undefined
  /** Optional field to enable or disable autocapitalisation of user input. */
  readonly autocapitalize?: string | null | undefined
  /** If any of `prefix`, `suffix`, `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the input and inserted content. */
  readonly inputWrapper?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | null | undefined
}

export type InsetTextParams = {
  /** The ID of the inset text component. */
  readonly id?: string | null | undefined
  /** Text content to be used within the inset text component. */
  readonly text?: string | null | undefined
  /** HTML content to be used within the inset text component. */
  readonly html?: Html | null | undefined
  /** Classes to add to the inset text. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the inset text. */
  readonly attributes?: Attributes | null | undefined
  /** A visually hidden prefix used before the inset text. */
  readonly visuallyHiddenText?: string | null | undefined
}

export type LabelParams = {
  /** The ID of the label. */
  readonly id?: string | null | undefined
  /** Text to use within the label. */
  readonly text?: string | null | undefined
  /** HTML to use within the label. */
  readonly html?: Html | null | undefined
  /** A visually hidden suffix added to the label. */
  readonly visuallyHiddenText?: string | null | undefined
  /** Optional caption for the label. */
  readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined
  /** The label `for` attribute, the ID of the input the label is associated with. */
  readonly for?: string | null | undefined
  /** Whether the label also acts as a heading. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "s" | "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.1. Replaced by the `heading` option. */
  readonly isPageHeading?: boolean | null | undefined
  /** Size of the label – `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "s" | "m" | "l" | "xl" | null | undefined
  /** Classes to add to the label tag. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes | null | undefined
}

export type LegendParams = {
  /** The ID of the legend. */
  readonly id?: string | null | undefined
  /** Text to use within the legend. */
  readonly text?: string | null | undefined
  /** HTML to use within the legend. */
  readonly html?: Html | null | undefined
  /** A visually hidden suffix added to the legend. */
  readonly visuallyHiddenText?: string | null | undefined
  /** Optional caption for the legend. */
  readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined
  /** Size of the legend – `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "s" | "m" | "l" | "xl" | null | undefined
  /** Whether the legend also acts as a heading. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "s" | "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.1. Replaced by the `heading` option. */
  readonly isPageHeading?: boolean | null | undefined
  /** Classes to add to the legend. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the legend. */
  readonly attributes?: Attributes | null | undefined
}

export type NotificationBannerParams = {
  /** The ID of the notification banner. */
  readonly id?: string | null | undefined
  /** The title that displays in the notification banner: - if you do not set `variant`, `title.text` defaults to `"Important"` - if you set `variant` to `"success"`, `title.text` defaults to `"Success"` - if you set `title.text` or `title.html`, the defaults are ignored */
  readonly title?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly headingLevel?: number | string | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.id` option. */
  readonly titleId?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.text` option. */
  readonly titleText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.html` option. */
  readonly titleHtml?: Html | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.level` option. */
  readonly titleHeadingLevel?: number | string | null | undefined
  /** Heading to be used within the notification banner. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly element?: string | null | undefined } | boolean | null | undefined
  /** The text that displays in the notification banner. */
  readonly text?: string | null | undefined
  /** The HTML to use within the notification banner. */
  readonly html?: Html | null | undefined
  /** Optional variant of notification banner. */
  readonly variant?: "success" | null | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant` option. */
  readonly type?: string | null | undefined
  /** Overrides the value of the `role` attribute for the notification banner. */
  readonly role?: string | null | undefined
  /** If you set `variant` to `"success"`, or `role` to `"alert"`, JavaScript moves the keyboard focus to the notification banner when the page loads. */
  readonly disableAutoFocus?: boolean | null | undefined
  /** The classes that you want to add to the notification banner. */
  readonly classes?: string | null | undefined
  /** The HTML attributes that you want to add to the notification banner, for example, data attributes. */
  readonly attributes?: Attributes | null | undefined
}

export type PaginationParams = {
  /** The ID of the pagination container. */
  readonly id?: string | null | undefined
  /** The items within the pagination component. */
  readonly items?: readonly ({ readonly number?: number | string | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly ariaLabel?: string | null | undefined; readonly href?: string | null | undefined; readonly current?: boolean | null | undefined; readonly ellipsis?: boolean | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined
  /** A link to the previous page, if there is a previous page. */
  readonly previous?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly labelText?: string | null | undefined; readonly label?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly href?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.1.0. Replaced by the `previous.href` option. */
  readonly previousUrl?: string | null | undefined
  /** @deprecated since 10.1.0. Replaced by the `previous.label.text` option. */
  readonly previousPage?: string | null | undefined
  /** A link to the next page, if there is a next page. */
  readonly next?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly labelText?: string | null | undefined; readonly label?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly href?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.1.0. Replaced by the `next.href` option. */
  readonly nextUrl?: string | null | undefined
  /** @deprecated since 10.1.0. Replaced by the `next.label.text` option. */
  readonly nextPage?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly landmarkLabel?: string | null | undefined
  /** The accessible name for the navigation landmark that wraps the pagination. */
  readonly ariaLabel?: string | null | undefined
  /** The classes you want to add to the pagination `nav` parent. */
  readonly classes?: string | null | undefined
  /** The HTML attributes (for example, data attributes) you want to add to the pagination `nav` parent. */
  readonly attributes?: Attributes | null | undefined
}

export type PanelParams = {
  /** The ID of the panel. */
  readonly id?: string | null | undefined
  /** Heading of the panel component. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "m" | "l" | "xl" | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly titleText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly titleHtml?: Html | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly titleSize?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly titleClasses?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** Text to use within the panel content. */
  readonly text?: string | null | undefined
  /** HTML to use within the panel content. */
  readonly html?: Html | null | undefined
  /** Classes to add to the panel. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the panel. */
  readonly attributes?: Attributes | null | undefined
  /** Optional variant of panel. */
  readonly variant?: "interruption" | null | undefined
}

export type PasswordInputParams = {
  /** The ID of the input. */
  readonly id?: string | null | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Optional initial value of the input. */
  readonly value?: string | null | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** Options for the label component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Options for the hint component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Options for the error message component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Can be used to add a prefix to the password input component. */
  readonly prefix?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** Can be used to add a suffix to the password input component. */
  readonly suffix?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | null | undefined
  /** Optional fixed width for the text input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | null | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | null | undefined
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the input. */
  readonly classes?: string | null | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html). */
  readonly autocomplete?: string | null | undefined
  /** Additional options for the wrapping element containing the password input component. */
  readonly inputWrapper?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | null | undefined
  /** Button text when the password is hidden. */
  readonly showPasswordText?: string | null | undefined
  /** Button text when the password is visible. */
  readonly hidePasswordText?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by `showPasswordAriaLabel`. */
  readonly showPasswordAriaLabelText?: string | null | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is hidden. */
  readonly showPasswordAriaLabel?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by `hidePasswordAriaLabel`. */
  readonly hidePasswordAriaLabelText?: string | null | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is visible. */
  readonly hidePasswordAriaLabel?: string | null | undefined
  /** Announcement made to screen reader users when their password has become visible in plain text. */
  readonly passwordShownAnnouncementText?: string | null | undefined
  /** Announcement made to screen reader users when their password has been obscured and is not visible. */
  readonly passwordHiddenAnnouncementText?: string | null | undefined
  /** Optional object allowing customisation of the toggle button. */
  readonly button?: Partial<ButtonParams> & { readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | null | undefined; readonly classes?: string | null | undefined } | boolean | null | undefined
}

export type RadiosParams = {
  /** The ID of the radios component. */
  readonly id?: string | null | undefined
  /** The fieldset used by the radios component. */
  readonly fieldset?: Partial<FieldsetParams> | boolean | null | undefined
  /** Can be used to add a hint to the radios component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the radios component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the radios component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInputs?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | null | undefined
  /** The `name` attribute for the radio items. */
  readonly name: string
  /** The radio items within the radios component. */
  readonly items: readonly ({ readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly id?: string | null | undefined; readonly value?: string | null | undefined; readonly label?: string | Html | Partial<LabelParams> | boolean | null | undefined; readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined; readonly divider?: string | null | undefined; readonly checked?: boolean | null | undefined; readonly conditional?: { readonly html?: Html | null | undefined } | boolean | null | undefined; readonly disabled?: boolean | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[]
  /** The value for the radio which should be checked when the page loads. */
  readonly value?: string | null | undefined
  /** If `true`, radio inputs used by the radios component will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** If set to `true`, small radios will be used. */
  readonly small?: boolean | null | undefined
  /** If set to `true`, inline radios will be used. */
  readonly inline?: boolean | null | undefined
  /** Classes to add to the radios container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the radios container. */
  readonly attributes?: Attributes | null | undefined
}

export type ScrollParams = {
  /** The `id` to add to the scroll component. */
  readonly id?: string | null | undefined
  /** One or more element IDs to add to the scrolling content `aria-labelledby` attribute, used to provide accessible names for screenreader users. */
  readonly labelledBy?: string | null | undefined
  /** Text to use within the scrolling content. */
  readonly text?: string | null | undefined
  /** HTML to use within the scrolling content. */
  readonly html?: Html | null | undefined
  /** Optional variant of scroll. */
  readonly variant?: "reverse" | null | undefined
  /** Classes to add to the scroll component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the scroll component. */
  readonly attributes?: Attributes | null | undefined
}

export type SearchInputParams = {
  /** The ID of the input. */
  readonly id?: string | null | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control, for example, an email input control. */
  readonly type?: string | null | undefined
  /** Optional value for [the `inputmode` attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string | null | undefined
  /** Optional initial value of the input. */
  readonly value?: string | null | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The label used by the search input component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to a search input component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the search input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Can be used to add a prefix to the search input component. */
  readonly prefix?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** Can be used to add a suffix to the search input component. */
  readonly suffix?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | null | undefined
  /** Optional fixed width for the search input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | null | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | null | undefined
  /** Additional options for the form group containing the search input component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the input. */
  readonly classes?: string | null | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. */
  readonly autocomplete?: string | null | undefined
  /** Attribute to provide placeholder text for the search input. */
  readonly placeholder?: string | null | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the search input. */
  readonly spellcheck?: boolean | null | undefined
  /** Optional field to enable or disable autocapitalisation of user input. */
  readonly autocapitalize?: string | null | undefined
  /** Additional options for the wrapping element containing the search input component. */
  readonly inputWrapper?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | null | undefined
  /** Optional object allowing customisation of the search button. */
  readonly button?: Partial<ButtonParams> & { readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | null | undefined; readonly classes?: string | null | undefined; readonly ariaLabel?: string | null | undefined; readonly icon?: { readonly name?: string | null | undefined; readonly html?: Html | null | undefined; readonly placement?: string | null | undefined } | boolean | null | undefined } | boolean | null | undefined
}

export type SelectParams = {
  /** ID for the select. */
  readonly id?: string | null | undefined
  /** The `name` attribute for the select. */
  readonly name: string
  /** The items within the select component. */
  readonly items: readonly ({ readonly value?: string | null | undefined; readonly text?: string | null | undefined; readonly divider?: boolean | null | undefined; readonly selected?: boolean | null | undefined; readonly disabled?: boolean | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[]
  /** The value for the option which should be selected. */
  readonly value?: string | null | undefined
  /** If `true`, select will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The label used by the select component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to the select component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the select component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the select component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the select. */
  readonly classes?: string | null | undefined
  /** If any of `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the select and inserted content. */
  readonly inputWrapper?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** HTML attributes (for example data attributes) to add to the select. */
  readonly attributes?: Attributes | null | undefined
}

export type SkipLinkParams = {
  /** The ID of the skip link. */
  readonly id?: string | null | undefined
  /** Text to use within the skip link. */
  readonly text?: string | null | undefined
  /** HTML to use within the skip link. */
  readonly html?: Html | null | undefined
  /** The skip link `href` attribute. */
  readonly href?: string | null | undefined
  /** Classes to add to the skip link. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the skip link. */
  readonly attributes?: Attributes | null | undefined
}

export type SummaryListParams = {
  /** The ID of the summary list. */
  readonly id?: string | null | undefined
  /** If set to `false`, remove separating borders from all rows. */
  readonly border?: boolean | null | undefined
  /** If set to `false`, remove separating border from the last row. */
  readonly lastRowBorder?: boolean | null | undefined
  /** The rows within the summary list component. */
  readonly rows: readonly ({ readonly id?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly border?: boolean | null | undefined; readonly key?: string | Html | { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly value?: string | Html | { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly actions?: { readonly items?: readonly ({ readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly name?: string | null | undefined; readonly type?: string | null | undefined; readonly value?: string | null | undefined; readonly href?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined } | false | null | undefined)[]
  /** HTML to use within the summary list. */
  readonly html?: Html | null | undefined
  /** Can be used to wrap a card around the summary list component. */
  readonly card?: Partial<CardParams> | boolean | null | undefined
  /** Classes to add to the container. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the container. */
  readonly attributes?: Attributes | null | undefined
}

export type TablesParams = {
  /** The ID of the table. */
  readonly id?: string | null | undefined
  /** If set to `false`, remove separating borders from all rows. */
  readonly border?: boolean | null | undefined
  /** If set to `false`, remove separating border from the last row. */
  readonly lastRowBorder?: boolean | null | undefined
  /** Array of table rows and cells. */
  readonly rows: readonly (readonly ({ readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly header?: string | null | undefined; readonly href?: string | null | undefined; readonly format?: string | null | undefined; readonly sortValue?: string | null | undefined; readonly colspan?: number | string | null | undefined; readonly rowspan?: number | string | null | undefined; readonly align?: string | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | string | false | null | undefined)[] | false | null | undefined)[]
  /** Array of table head cells. */
  readonly head?: readonly ({ readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly href?: string | null | undefined; readonly format?: string | null | undefined; readonly colspan?: number | string | null | undefined; readonly rowspan?: number | string | null | undefined; readonly align?: string | null | undefined; readonly width?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly sort?: string | boolean | null | undefined; readonly sortNext?: string | null | undefined } | string | false | null | undefined)[] | null | undefined
  /** Table caption. */
  readonly caption?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly caption?: string | Html | Partial<CaptionParams> | boolean | null | undefined; readonly size?: "s" | "m" | "l" | "xl" | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `caption.classes` option. */
  readonly captionClasses?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `caption.size` option. */
  readonly captionSize?: string | null | undefined
  /** If set to `true`, first cell in table row will be a `th` instead of a `td`. */
  readonly firstCellIsHeader?: boolean | null | undefined
  /** If set to `true`, vertical padding will be reduced for table cells. */
  readonly compact?: boolean | null | undefined
  /** If set to `true`, responsive table classes will be applied. */
  readonly responsive?: boolean | null | undefined
  /** If set to `true`, wrap a scrolling container around the table component. */
  readonly scroll?: boolean | null | undefined
  /** If set to `true`, striped background colours will be applied to table rows. */
  readonly striped?: boolean | null | undefined
  /** Optional variant of table. */
  readonly variant?: "reverse" | null | undefined
  /** Can be used to wrap a card around the table component. */
  readonly card?: Partial<CardParams> | boolean | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `card` option. */
  readonly panel?: boolean | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.classes` option. */
  readonly panelClasses?: string | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.heading.text` option. */
  readonly heading?: string | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** Classes to add to the table container. */
  readonly classes?: string | null | undefined
  /** @deprecated since 10.3.0. Replaced by the `classes` option. */
  readonly tableClasses?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the table container. */
  readonly attributes?: Attributes | null | undefined
  /** Text for columns in ascending sort order, used to populate the `%{direction}` placeholder in `sortAnnouncementText`. */
  readonly ascendingText?: string | null | undefined
  /** Text for columns in descending sort order, used to populate the `%{direction}` placeholder in `sortAnnouncementText`. */
  readonly descendingText?: string | null | undefined
  /** Announcement made to screen reader users when a table column has been sorted. */
  readonly sortAnnouncementText?: string | null | undefined
}

export type TabsParams = {
  /** The ID of the tabs component. */
  readonly id?: string | null | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `visuallyHiddenText` option. */
  readonly title?: string | null | undefined
  /** Visually hidden heading for the tabs contents list items. */
  readonly visuallyHiddenText?: string | null | undefined
  /** Array of tab items. */
  readonly items: readonly ({ readonly id?: string | null | undefined; readonly label?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly panel?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined } | false | null | undefined)[]
  /** Classes to add to the tabs component. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the tabs components. */
  readonly attributes?: Attributes | null | undefined
}

export type TagParams = {
  /** The ID of the tag. */
  readonly id?: string | null | undefined
  /** Text to use within the tag component. */
  readonly text?: string | null | undefined
  /** HTML to use within the tag component. */
  readonly html?: Html | null | undefined
  /** Classes to add to the tag. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the tag. */
  readonly attributes?: Attributes | null | undefined
  /** Optional colour modifier for the tag – `"white"`, `"grey"`, `"green"`, `"aqua-green"`, `"blue"`, `"purple"`, `"pink"`, `"red"`, `"orange"` or `"yellow"`. */
  readonly colour?: "white" | "grey" | "green" | "aqua-green" | "blue" | "purple" | "pink" | "red" | "orange" | "yellow" | boolean | null | undefined
  /** If set to `false`, remove border from the tag. */
  readonly border?: boolean | null | undefined
}

export type TaskListParams = {
  /** The ID of the task list. */
  readonly id?: string | null | undefined
  /** Classes to add to the `ul` container for the task list. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the `ul` container for the task list. */
  readonly attributes?: Attributes | null | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | null | undefined
  /** The items for each task within the task list component. */
  readonly items: readonly ({ readonly title?: Partial<HeadingParams> | boolean | null | undefined; readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined; readonly hint?: string | Html | { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly status?: string | Html | { readonly tag?: Partial<TagParams> | boolean | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly classes?: string | null | undefined } | boolean | null | undefined; readonly href?: string | null | undefined; readonly classes?: string | null | undefined } | false | null | undefined)[]
}

export type TextareaParams = {
  /** The ID of the textarea. */
  readonly id?: string | null | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional field to enable or disable the `spellcheck` attribute on the textarea. */
  readonly spellcheck?: boolean | null | undefined
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: number | string | null | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | null | undefined
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean | null | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | null | undefined
  /** The label used by the textarea component. */
  readonly label: string | Html | Partial<LabelParams> | boolean
  /** Can be used to add a hint to the textarea component. */
  readonly hint?: string | Html | Partial<HintParams> | boolean | null | undefined
  /** Can be used to add an error message to the textarea component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | boolean | null | undefined
  /** Additional options for the form group containing the textarea component. */
  readonly formGroup?: { readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined; readonly beforeInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined; readonly afterInput?: { readonly text?: string | null | undefined; readonly html?: Html | null | undefined } | boolean | null | undefined } | boolean | null | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | null | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"street-address"`. */
  readonly autocomplete?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | null | undefined
}

export type WarningCalloutParams = {
  /** The ID of the warning callout. */
  readonly id?: string | null | undefined
  /** Heading to be used on the warning callout. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly level?: number | string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | boolean | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | null | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | null | undefined
  /** Text content to be used within the warning callout. */
  readonly text?: string | null | undefined
  /** HTML content to be used within the warning callout. */
  readonly html?: Html | null | undefined
  /** Can be used to add actions to the warning callout. */
  readonly actions?: { readonly items?: readonly ({ readonly id?: string | null | undefined; readonly text?: string | null | undefined; readonly html?: Html | null | undefined; readonly visuallyHiddenText?: string | null | undefined; readonly name?: string | null | undefined; readonly type?: string | null | undefined; readonly value?: string | null | undefined; readonly href?: string | null | undefined; readonly classes?: string | null | undefined; readonly attributes?: Attributes | null | undefined } | false | null | undefined)[] | null | undefined; readonly classes?: string | null | undefined } | boolean | null | undefined
  /** Classes to add to the warning callout. */
  readonly classes?: string | null | undefined
  /** HTML attributes (for example data attributes) to add to the warning callout. */
  readonly attributes?: Attributes | null | undefined
  /** A visually hidden prefix used before the heading. */
  readonly visuallyHiddenText?: string | null | undefined
}

/** Every component of NHS.UK frontend as a typed function that gives escaped HTML. */
export const nhs = {
  actionLink: macroOf<ActionLinkParams>('action-link', 'actionLink'),
  backLink: macroOf<BackLinkParams>('back-link', 'backLink'),
  breadcrumb: macroOf<BreadcrumbParams>('breadcrumb', 'breadcrumb'),
  button: macroOf<ButtonParams>('button', 'button'),
  caption: macroOf<CaptionParams>('caption', 'caption'),
  card: macroOf<CardParams>('card', 'card'),
  characterCount: macroOf<CharacterCountParams>('character-count', 'characterCount'),
  checkboxes: macroOf<CheckboxesParams>('checkboxes', 'checkboxes'),
  code: macroOf<CodeParams>('code', 'code'),
  contentsList: macroOf<ContentsListParams>('contents-list', 'contentsList'),
  dateInput: macroOf<DateInputParams>('date-input', 'dateInput'),
  details: macroOf<DetailsParams>('details', 'details'),
  list: macroOf<DoDontListParams>('do-dont-list', 'list'),
  errorMessage: macroOf<ErrorMessageParams>('error-message', 'errorMessage'),
  errorSummary: macroOf<ErrorSummaryParams>('error-summary', 'errorSummary'),
  fieldset: macroOf<FieldsetParams>('fieldset', 'fieldset'),
  fileUpload: macroOf<FileUploadParams>('file-upload', 'fileUpload'),
  footer: macroOf<FooterParams>('footer', 'footer'),
  header: macroOf<HeaderParams>('header', 'header'),
  heading: macroOf<HeadingParams>('heading', 'heading'),
  hero: macroOf<HeroParams>('hero', 'hero'),
  hint: macroOf<HintParams>('hint', 'hint'),
  image: macroOf<ImagesParams>('images', 'image'),
  input: macroOf<InputParams>('input', 'input'),
  insetText: macroOf<InsetTextParams>('inset-text', 'insetText'),
  label: macroOf<LabelParams>('label', 'label'),
  legend: macroOf<LegendParams>('legend', 'legend'),
  notificationBanner: macroOf<NotificationBannerParams>('notification-banner', 'notificationBanner'),
  pagination: macroOf<PaginationParams>('pagination', 'pagination'),
  panel: macroOf<PanelParams>('panel', 'panel'),
  passwordInput: macroOf<PasswordInputParams>('password-input', 'passwordInput'),
  radios: macroOf<RadiosParams>('radios', 'radios'),
  scroll: macroOf<ScrollParams>('scroll', 'scroll'),
  searchInput: macroOf<SearchInputParams>('search-input', 'searchInput'),
  select: macroOf<SelectParams>('select', 'select'),
  skipLink: macroOf<SkipLinkParams>('skip-link', 'skipLink'),
  summaryList: macroOf<SummaryListParams>('summary-list', 'summaryList'),
  table: macroOf<TablesParams>('tables', 'table'),
  tabs: macroOf<TabsParams>('tabs', 'tabs'),
  tag: macroOf<TagParams>('tag', 'tag'),
  taskList: macroOf<TaskListParams>('task-list', 'taskList'),
  textarea: macroOf<TextareaParams>('textarea', 'textarea'),
  warningCallout: macroOf<WarningCalloutParams>('warning-callout', 'warningCallout'),
} as const
