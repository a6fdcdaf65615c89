// Made by tools/nhsFacade.ts from the macro-options.json files of nhsuk-frontend: `npm run facade` writes it again. Do not edit.
import type { Attributes, Html } from './html.ts'
import { macroOf } from './macro.ts'

export type ActionLinkParams = {
  /** The ID of the action link. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Type of action link as a button – `"button"` or `"submit"`. */
  readonly type?: string | undefined
  /** The action link `href` attribute. */
  readonly href?: string | undefined
  /** If set to `true`, then the action link will open in a new window. */
  readonly openInNewWindow?: boolean | undefined
  /** Optional variant of action link. */
  readonly variant?: "reverse" | undefined
  /** Classes to add to the action link component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the action link component. */
  readonly attributes?: Attributes | undefined
  /** @deprecated since 10.6.0. Configured automatically if `href` is provided. */
  readonly element?: string | undefined
}

export type BackLinkParams = {
  /** The ID of the back link. */
  readonly id?: string | undefined
  /** Text to use within the back link component. */
  readonly text?: string | undefined
  /** HTML to use within the back link component. */
  readonly html?: Html | undefined
  /** Type of back link as a button – `"button"` or `"submit"`. */
  readonly type?: string | undefined
  /** The back link `href` attribute. */
  readonly href?: string | undefined
  /** Optional variant of back link. */
  readonly variant?: "reverse" | undefined
  /** Classes to add to the back link component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the back link component. */
  readonly attributes?: Attributes | undefined
  /** An optional visually hidden prefix used before the back link text, for example `"Back to"` used by the breadcrumbs component. */
  readonly visuallyHiddenText?: string | undefined
  /** @deprecated since 10.6.0. Configured automatically if `href` is provided. */
  readonly element?: string | undefined
}

export type BreadcrumbParams = {
  /** The ID of the breadcrumb. */
  readonly id?: string | undefined
  /** Array of breadcrumbs items. */
  readonly items: readonly ({ readonly text?: string | undefined; readonly html?: Html | undefined; readonly href?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[]
  /** @deprecated since 7.1.0. Replaced by `item.text` in the `items` option. */
  readonly text?: string | undefined
  /** @deprecated since 7.1.0. Replaced by `item.href` in the `items` option. */
  readonly href: string
  /** Optional variant of breadcrumb. */
  readonly variant?: "reverse" | undefined
  /** Classes to add to the container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the container. */
  readonly attributes?: Attributes | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly labelText?: string | undefined
  /** Accessible name identifying the landmark to screen readers. */
  readonly ariaLabel?: string | undefined
  /** The back link used by the breadcrumbs component on mobile. */
  readonly backLink?: Partial<BackLinkParams> | undefined
}

export type ButtonParams = {
  /** The ID of the button. */
  readonly id?: string | undefined
  /** @deprecated since 10.6.0. HTML element for the button – `"input"`, `"button"` or `"a"`. */
  readonly element?: string | undefined
  /** If `html` or `ariaLabel` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` or `ariaLabel` is set, this is not required. */
  readonly html?: Html | undefined
  /** Name for the button. */
  readonly name?: string | undefined
  /** Type of button – `"button"`, `"submit"` or `"reset"`. */
  readonly type?: string | undefined
  /** The button `value` attribute. */
  readonly value?: string | undefined
  /** Whether the button should be disabled. */
  readonly disabled?: boolean | undefined
  /** The button `href` attribute. */
  readonly href?: string | undefined
  /** Optional variant of button – `"brand"`, `"login"`, `"reverse"`, `"secondary"`, `"secondary-solid"` or `"warning"`. */
  readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | undefined
  /** If set to `true`, smaller button size will be used. */
  readonly small?: boolean | undefined
  /** Classes to add to the button. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the button. */
  readonly attributes?: Attributes | undefined
  /** Button text exposed to assistive technologies, like screen readers, when only an icon is used. */
  readonly ariaLabel?: string | undefined
  /** Prevent accidental double clicks on submit buttons from submitting forms multiple times. */
  readonly preventDoubleClick?: boolean | undefined
  /** Can be used to add an icon to the button. */
  readonly icon?: string | Html | { readonly name?: string | undefined; readonly html?: Html | undefined; readonly placement?: string | undefined } | undefined
}

export type CaptionParams = {
  /** The ID of the caption. */
  readonly id?: string | undefined
  /** HTML element for the caption – for example, `"span"`, `"p"`, `"h2"` or `"h3"`. */
  readonly element?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Placement of the caption relative to the heading – `"before"`, `"after"`, `"start"` or `"end"`. */
  readonly placement: string
  /** Size of the caption – `"m"`, `"l"`, `"xl"` or `"xxl"`. */
  readonly size?: "m" | "l" | "xl" | "xxl" | undefined
  /** Classes to add to the caption. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the caption. */
  readonly attributes?: Attributes | undefined
}

export type CardParams = {
  /** The ID of the card. */
  readonly id?: string | undefined
  /** Heading of the card component. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly size?: "xxs" | "xs" | "s" | "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly headingHtml: Html
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly headingSize?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.id` option. */
  readonly headingId?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.visuallyHiddenText` option. */
  readonly headingVisuallyHiddenText?: string | undefined
  /** The card link `href` attribute. */
  readonly href?: string | undefined
  /** If set to `true`, then the whole card will become a clickable card variant. */
  readonly clickable?: boolean | undefined
  /** Optional variant of card – `"feature"`, `"primary"`, `"secondary"`, `"warning"`, `"non-urgent"`, `"urgent"` or `"emergency"`. */
  readonly variant?: "feature" | "primary" | "secondary" | "warning" | "non-urgent" | "urgent" | "emergency" | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant` option. */
  readonly type?: string | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "feature"` option. */
  readonly feature?: boolean | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "primary"` option. */
  readonly primary?: boolean | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "secondary"` option. */
  readonly secondary?: boolean | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant: "warning"` option. */
  readonly warning?: boolean | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.src` option. */
  readonly imgURL?: string | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.alt` option. */
  readonly imgALT?: string | undefined
  /** Can be used to add an image to the card component. */
  readonly image?: { readonly src?: string | undefined; readonly alt?: string | undefined; readonly html?: Html | undefined } | undefined
  /** Description to use within the card content. */
  readonly description?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.html` option. */
  readonly descriptionHtml?: Html | undefined
  /** Can be used to add actions to the card component. */
  readonly actions?: { readonly items?: readonly ({ readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly name?: string | undefined; readonly type?: string | undefined; readonly value?: string | undefined; readonly href?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined; readonly classes?: string | undefined } | undefined
  /** Classes to add to the card. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the card. */
  readonly attributes?: Attributes | undefined
}

export type CharacterCountParams = {
  /** The ID of the textarea. */
  readonly id?: string | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | undefined
  /** The maximum number of characters (or words if `countType` is set to `"words"`). */
  readonly maxlength?: string | undefined
  /** @deprecated since 10.5.0. Replaced by the `maxlength` and `countType: "words"` options. */
  readonly maxwords: string
  /** The count type used to count the text – `"length"` or `"words"`. */
  readonly countType?: string | undefined
  /** The percentage value of the limit at which point the count message is displayed. */
  readonly threshold?: string | undefined
  /** The label used by the character count component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to the character count component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the character count component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the character count component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the character count. */
  readonly spellcheck?: boolean | undefined
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"street-address"`. */
  readonly autocomplete?: string | undefined
  /** Additional options for the count message used by the character count component. */
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  /** Message made available to assistive technologies to describe that the component accepts only a limited amount of content. */
  readonly textareaDescriptionText?: string | undefined
  /** Message displayed when the number of characters is under the configured maximum, `maxlength`. */
  readonly charactersUnderLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of characters reaches the configured maximum, `maxlength`. */
  readonly charactersAtLimitText?: string | undefined
  /** Message displayed when the number of characters is over the configured maximum, `maxlength`. */
  readonly charactersOverLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of words is under the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsUnderLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of words reaches the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsAtLimitText?: string | undefined
  /** Message displayed when the number of words is over the configured maximum, `maxlength` with `countType: "words"`. */
  readonly wordsOverLimitText?: Readonly<Record<string, string>> | undefined
}

export type CheckboxesParams = {
  /** The ID of the checkboxes component. */
  readonly id?: string | undefined
  /** One or more element IDs to add to the input `aria-describedby` attribute without a fieldset, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** Can be used to add a fieldset to the checkboxes component. */
  readonly fieldset?: Partial<FieldsetParams> | undefined
  /** Can be used to add a hint to the checkboxes component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the checkboxes component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the checkboxes component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | undefined
  /** The `name` attribute for all checkbox items. */
  readonly name: string
  /** The checkbox items within the checkboxes component. */
  readonly items: readonly ({ readonly text?: string | undefined; readonly html?: Html | undefined; readonly id?: string | undefined; readonly name?: string | undefined; readonly value?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly hint?: string | Html | Partial<HintParams> | undefined; readonly divider?: string | undefined; readonly checked?: boolean | undefined; readonly conditional?: { readonly html?: Html | undefined } | undefined; readonly disabled?: boolean | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly behaviour?: string | undefined; readonly behaviourGroup?: string | undefined; readonly exclusive?: boolean | undefined; readonly exclusiveGroup?: string | undefined } | false | null | undefined)[]
  /** Array of values for checkboxes which should be checked when the page loads. */
  readonly values?: readonly string[] | undefined
  /** If `true`, checkbox inputs used by the checkboxes component will be disabled. */
  readonly disabled?: boolean | undefined
  /** If set to `true`, small checkboxes will be used. */
  readonly small?: boolean | undefined
  /** If set to `true`, inline checkboxes will be used. */
  readonly inline?: boolean | undefined
  /** Classes to add to the checkboxes container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the checkboxes container. */
  readonly attributes?: Attributes | undefined
}

export type CodeParams = {
  /** The ID of the code component. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Classes to add to the code container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the code container. */
  readonly attributes?: Attributes | undefined
  /** Classes to add to the button. */
  readonly copyButtonClassList?: readonly string[] | undefined
  /** Button text before the code is copied to clipboard. */
  readonly copyButtonText?: string | undefined
  /** Button text when the code is copied to clipboard. */
  readonly copiedButtonText?: string | undefined
  /** Announcement made to screen reader users when the code is copied to clipboard. */
  readonly copiedAnnouncementText?: string | undefined
  /** Optional object allowing customisation of the copy button. */
  readonly button?: Partial<ButtonParams> & { readonly classes?: string | undefined } | undefined
  /** Optional variant of code. */
  readonly variant?: "reverse" | undefined
  /** Optional background colour for the code element – `"body"` or `"template"`. */
  readonly background?: string | undefined
  /** If set to `false`, remove border from the code container. */
  readonly border?: boolean | undefined
}

export type ContentsListParams = {
  /** The ID of the contents list. */
  readonly id?: string | undefined
  /** Array of contents list items objects. */
  readonly items: readonly ({ readonly href?: string | undefined; readonly current?: boolean | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[]
  /** Classes to add to the contents list container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the contents list container. */
  readonly attributes?: Attributes | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly landmarkLabel?: string | undefined
  /** The accessible name for the navigation landmark that wraps the contents list. */
  readonly ariaLabel?: string | undefined
  /** Visually hidden heading for the contents list items. */
  readonly visuallyHiddenText?: string | undefined
}

export type DateInputParams = {
  /** This is used for the main component and to compose the `id` attribute for each item. */
  readonly id: string
  /** Optional prefix. */
  readonly namePrefix?: string | undefined
  /** The inputs within the date input component. */
  readonly items?: readonly (Partial<InputParams> & { readonly name?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly error?: boolean | undefined } | false | null | undefined)[] | undefined
  /** Can be used to add a hint to the date input component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the date input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the date input component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Can be used to add a fieldset to the date input component. */
  readonly fieldset?: Partial<FieldsetParams> | undefined
  /** Can be used to customise the day input within the date input component. */
  readonly day?: Partial<InputParams> & { readonly name?: string | undefined; readonly value?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly error?: boolean | undefined } | undefined
  /** Can be used to customise the month input within the date input component. */
  readonly month?: Partial<InputParams> & { readonly name?: string | undefined; readonly value?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly error?: boolean | undefined } | undefined
  /** Can be used to customise the year input within the date input component. */
  readonly year?: Partial<InputParams> & { readonly name?: string | undefined; readonly value?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly error?: boolean | undefined } | undefined
  /** An optional object used to specify `value` attributes for the inputs within the date input component without setting `items`. */
  readonly values?: { readonly day?: string | undefined; readonly month?: string | undefined; readonly year?: string | undefined } | undefined
  /** If `true`, inputs used by the date input component will be disabled. */
  readonly disabled?: boolean | undefined
  /** Classes to add to the date input container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the date input container. */
  readonly attributes?: Attributes | undefined
}

export type DetailsParams = {
  /** Summary element content (the visible part of the details element). */
  readonly summary?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.0. Replaced by the `summary.text` option. */
  readonly summaryText: string
  /** @deprecated since 10.6.0. Replaced by the `summary.html` option. */
  readonly summaryHtml: Html
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** The `id` to add to the details element. */
  readonly id?: string | undefined
  /** If `true`, details element will be expanded. */
  readonly open?: boolean | undefined
  /** Optional variant of details. */
  readonly variant?: "reverse" | undefined
  /** Classes to add to the details element. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the details element. */
  readonly attributes?: Attributes | undefined
}

export type DoDontListParams = {
  /** The ID of the do and don't list component. */
  readonly id?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly title: string
  /** Heading to be displayed on the do and don't list component. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** Optional icon modifier for the do and don't list items – `"cross"` or `"tick"`. */
  readonly icon?: string | undefined
  /** @deprecated since 10.4.0. Replaced by the `icon` option. */
  readonly type: string
  /** Array of do and don't items objects. */
  readonly items: readonly ({ readonly item?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined } | false | null | undefined)[]
  /** Optional prefix text used before each do and don't item. */
  readonly prefixText?: string | undefined
  /** If set to `true`, the optional `prefixText` will be removed from each do and don't item. */
  readonly hidePrefix?: boolean | undefined
  /** Classes to add to the do and don't list container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the do and don't list container. */
  readonly attributes?: Attributes | undefined
}

export type ErrorMessageParams = {
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** The `id` attribute to add to the error message `<span>` tag. */
  readonly id?: string | undefined
  /** Classes to add to the error message `<span>` tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the error message `<span>` tag. */
  readonly attributes?: Attributes | undefined
  /** A visually hidden prefix used before the error message. */
  readonly visuallyHiddenText?: string | undefined
}

export type ErrorSummaryParams = {
  /** The ID of the error summary. */
  readonly id?: string | undefined
  /** Heading of the error summary component. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly titleText: string
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly titleHtml: Html
  /** Description of the errors. */
  readonly description?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.text` option. */
  readonly descriptionText?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `description.html` option. */
  readonly descriptionHtml?: Html | undefined
  /** A list of errors to include in the error summary. */
  readonly errorList?: readonly ({ readonly href?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined
  /** Prevent moving focus to the error summary when the page loads. */
  readonly disableAutoFocus?: boolean | undefined
  /** Classes to add to the error-summary container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the error-summary container. */
  readonly attributes?: Attributes | undefined
}

export type FieldsetParams = {
  /** The ID of the fieldset. */
  readonly id?: string | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The legend for the fieldset component. */
  readonly legend?: string | Html | Partial<LegendParams> | undefined
  /** Classes to add to the fieldset container. */
  readonly classes?: string | undefined
  /** Optional ARIA `role` attribute. */
  readonly role?: string | undefined
  /** HTML attributes (for example data attributes) to add to the fieldset container. */
  readonly attributes?: Attributes | undefined
  /** HTML to use within the fieldset element. */
  readonly html?: Html | undefined
}

export type FileUploadParams = {
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** The ID of the input. */
  readonly id?: string | undefined
  /** If `true`, file input will be disabled. */
  readonly disabled?: boolean | undefined
  /** If `true`, a user may select multiple files at the same time. */
  readonly multiple?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the file upload component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to the file upload component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the file upload component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the file upload component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the button that opens the file picker. */
  readonly chooseFilesButtonClassList?: readonly string[] | undefined
  /** The text of the button that opens the file picker. */
  readonly chooseFilesButtonText?: string | undefined
  /** The text informing users they can drop files. */
  readonly dropInstructionText?: string | undefined
  /** The text displayed when multiple files have been chosen by the user. */
  readonly multipleFilesChosenText?: Readonly<Record<string, string>> | undefined
  /** The text displayed when no file has been chosen by the user. */
  readonly noFileChosenText?: string | undefined
  /** The text announced by assistive technology when user drags files and enters the drop zone. */
  readonly enteredDropZoneText?: string | undefined
  /** The text announced by assistive technology when user drags files and leaves the drop zone without dropping. */
  readonly leftDropZoneText?: string | undefined
  /** Classes to add to the file upload component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the file upload component. */
  readonly attributes?: Attributes | undefined
}

export type FooterParams = {
  /** The ID of the footer. */
  readonly id?: string | undefined
  /** Number of columns to display per row in the navigation section of the footer – `4`, `3`, `2` or `1`. */
  readonly columns?: number | string | undefined
  /** The navigation section of the footer before the copyright information. */
  readonly navigation?: { readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined; readonly title?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly width?: string | undefined; readonly items?: readonly ({ readonly href?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined } | undefined
  /** The meta section of the footer after any navigation, before the copyright information. */
  readonly meta?: string | Html | { readonly visuallyHiddenText?: string | undefined; readonly visuallyHiddenTitle?: string | undefined; readonly html?: Html | undefined; readonly text?: string | undefined; readonly items?: readonly ({ readonly href?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined } | undefined
  /** The copyright information in the footer component, this defaults to `"© NHS England"`. */
  readonly copyright?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined
  /** Classes to add to the footer container, useful if you want to make the footer fixed width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the footer container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the footer container. */
  readonly attributes?: Attributes | undefined
}

export type HeaderParams = {
  /** The ID of the header. */
  readonly id?: string | undefined
  /** Object containing options for the logo. */
  readonly logo?: { readonly href?: string | undefined; readonly src?: string | undefined; readonly alt?: string | undefined; readonly ariaLabel?: string | undefined } | undefined
  /** Object containing options for the service name. */
  readonly service?: { readonly text?: string | undefined; readonly href?: string | undefined } | undefined
  /** If set to `true`, positions the search box (or account links) inline with the NHS logo. */
  readonly inline?: boolean | undefined
  /** Settings for header with organisational logo. */
  readonly organisation?: { readonly name?: string | undefined; readonly split?: string | undefined; readonly descriptor?: string | undefined } | undefined
  /** Object containing settings for the primary navigation. */
  readonly navigation?: { readonly items?: readonly ({ readonly href?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly current?: boolean | undefined; readonly active?: boolean | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined; readonly ariaLabel?: string | undefined; readonly toggleMenuText?: string | undefined; readonly toggleMenuVisuallyHiddenText?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly justified?: boolean | undefined; readonly colour?: "white" | undefined } | undefined
  /** Object containing settings for a search box. */
  readonly search?: { readonly action?: string | undefined; readonly method?: string | undefined; readonly name?: string | undefined; readonly placeholder?: string | undefined; readonly visuallyHiddenLabel?: string | undefined; readonly visuallyHiddenButton?: string | undefined; readonly label?: string | Html | Partial<LabelParams> & { readonly visuallyHiddenText?: string | undefined } | undefined; readonly input?: Partial<InputParams> & { readonly placeholder?: string | undefined } | undefined; readonly button?: Partial<ButtonParams> & { readonly ariaLabel?: string | undefined } | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** Object containing settings for the account section of the header. */
  readonly account?: { readonly items?: readonly ({ readonly href?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly icon?: boolean | undefined; readonly action?: string | undefined; readonly method?: string | undefined; readonly classes?: string | undefined } | false | null | undefined)[] | undefined; readonly ariaLabel?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** Classes to add to the header container, useful if you want to make the header fixed width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the header container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the header container. */
  readonly attributes?: Attributes | undefined
  /** Optional colour modifier for the header. */
  readonly colour?: "white" | undefined
}

export type HeadingParams = {
  /** The ID of the heading. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** A visually hidden suffix added to the heading. */
  readonly visuallyHiddenText?: string | undefined
  /** If set, the heading will become a link. */
  readonly href?: string | undefined
  /** Optional caption for the heading. */
  readonly caption?: string | Html | Partial<CaptionParams> | undefined
  /** Size of the heading – `"xxs"`, `"xs"`, `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "xxs" | "xs" | "s" | "m" | "l" | "xl" | undefined
  /** Allowed sizes for the heading – Defaults to `["xxs", "xs", "s", "m", "l", "xl"]`. */
  readonly sizes?: readonly string[] | undefined
  /** Optional heading level. */
  readonly level?: number | string | undefined
  /** Optional class to use for the heading. */
  readonly className?: string | undefined
  /** Optional class prefix to use for the heading. */
  readonly classPrefix?: string | undefined
  /** Classes to add to the heading. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the heading. */
  readonly attributes?: Attributes | undefined
  /** HTML element for the heading component – for example, `"caption"`. */
  readonly element?: string | undefined
}

export type HeroParams = {
  /** The ID of the hero. */
  readonly id?: string | undefined
  /** The content section of the hero. */
  readonly content?: { readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly size?: "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly image?: Partial<ImagesParams> | undefined; readonly width?: string | undefined; readonly classes?: string | undefined } | undefined
  /** Heading of the hero. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly size?: "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly headingSize?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** @deprecated since 10.3.0. Replaced by the `image.src` option. */
  readonly imageURL?: string | undefined
  /** Can be used to add an image to the hero component. */
  readonly image?: { readonly src?: string | undefined } | undefined
  /** Width of the hero content. */
  readonly width?: string | undefined
  /** Classes to add to the hero container, useful if you want to make the hero fixed width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the hero. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the hero. */
  readonly attributes?: Attributes | undefined
  /** If set to `false`, remove border from the hero. */
  readonly border?: boolean | undefined
}

export type HintParams = {
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** The `id` attribute to add to the hint. */
  readonly id?: string | undefined
  /** Classes to add to the hint. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the hint. */
  readonly attributes?: Attributes | undefined
}

export type ImagesParams = {
  /** The ID of the image. */
  readonly id?: string | undefined
  /** The source location of the image. */
  readonly src?: string | undefined
  /** A list of image source URLs and their respective sizes. */
  readonly srcset?: string | undefined
  /** A list of screen sizes for the browser to load the correct image from the srcset images. */
  readonly sizes?: string | undefined
  /** The alt text of the image. */
  readonly alt?: string | undefined
  /** If `src` is set, this is not required. */
  readonly html?: Html | undefined
  /** Optional caption for the image. */
  readonly caption?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined } | undefined
  /** Background colour for the image component – `"card"` or `false`. */
  readonly background?: string | undefined
  /** If set to `false`, removes the border-bottom from the image component. */
  readonly border?: boolean | undefined
  /** Width of the image component. */
  readonly width?: string | undefined
  /** Classes to add to the image component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the image component. */
  readonly attributes?: Attributes | undefined
}

export type InputParams = {
  /** The ID of the input. */
  readonly id?: string | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control, for example, an email input control. */
  readonly type?: string | undefined
  /** Optional value for [the `inputmode` attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string | undefined
  /** Optional initial value of the input. */
  readonly value?: string | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the text input component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to a text input component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the text input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Can be used to add a prefix to the text input component. */
  readonly prefix?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** Can be used to add a suffix to the text input component. */
  readonly suffix?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | undefined
  /** Optional fixed width for the text input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | undefined
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the input. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. */
  readonly autocomplete?: string | undefined
  /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
  readonly pattern?: string | undefined
  /** Attribute to provide placeholder text for the input. */
  readonly placeholder?: string | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the input. */
  readonly spellcheck?: boolean | undefined
  /** Optional field to enable or disable autocapitalisation of user input. */
  readonly autocapitalize?: string | undefined
  /** If any of `prefix`, `suffix`, `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the input and inserted content. */
  readonly inputWrapper?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | undefined
}

export type InsetTextParams = {
  /** The ID of the inset text component. */
  readonly id?: string | undefined
  /** Text content to be used within the inset text component. */
  readonly text?: string | undefined
  /** HTML content to be used within the inset text component. */
  readonly html?: Html | undefined
  /** Classes to add to the inset text. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the inset text. */
  readonly attributes?: Attributes | undefined
  /** A visually hidden prefix used before the inset text. */
  readonly visuallyHiddenText?: string | undefined
}

export type LabelParams = {
  /** The ID of the label. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** A visually hidden suffix added to the label. */
  readonly visuallyHiddenText?: string | undefined
  /** Optional caption for the label. */
  readonly caption?: Partial<CaptionParams> | undefined
  /** The label `for` attribute, the ID of the input the label is associated with. */
  readonly for?: string | undefined
  /** Whether the label also acts as a heading. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly size?: "s" | "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.1. Replaced by the `heading` option. */
  readonly isPageHeading?: boolean | undefined
  /** Size of the label – `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "s" | "m" | "l" | "xl" | undefined
  /** Classes to add to the label tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes | undefined
}

export type LegendParams = {
  /** The ID of the legend. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** A visually hidden suffix added to the legend. */
  readonly visuallyHiddenText?: string | undefined
  /** Optional caption for the legend. */
  readonly caption?: Partial<CaptionParams> | undefined
  /** Size of the legend – `"s"`, `"m"`, `"l"` or `"xl"`. */
  readonly size?: "s" | "m" | "l" | "xl" | undefined
  /** Whether the legend also acts as a heading. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly size?: "s" | "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.1. Replaced by the `heading` option. */
  readonly isPageHeading?: boolean | undefined
  /** Classes to add to the legend. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the legend. */
  readonly attributes?: Attributes | undefined
}

export type NotificationBannerParams = {
  /** The ID of the notification banner. */
  readonly id?: string | undefined
  /** The title that displays in the notification banner: - if you do not set `variant`, `title.text` defaults to `"Important"` - if you set `variant` to `"success"`, `title.text` defaults to `"Success"` - if you set `title.text` or `title.html`, the defaults are ignored */
  readonly title?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly headingLevel?: number | string | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.id` option. */
  readonly titleId?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.text` option. */
  readonly titleText?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.html` option. */
  readonly titleHtml?: Html | undefined
  /** @deprecated since 10.6.0. Replaced by the `title.level` option. */
  readonly titleHeadingLevel?: number | string | undefined
  /** Heading to be used within the notification banner. */
  readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly element?: string | undefined } | undefined
  /** The text that displays in the notification banner. */
  readonly text?: string | undefined
  /** The HTML to use within the notification banner. */
  readonly html?: Html | undefined
  /** Optional variant of notification banner. */
  readonly variant?: "success" | undefined
  /** @deprecated since 10.4.0. Replaced by the `variant` option. */
  readonly type?: string | undefined
  /** Overrides the value of the `role` attribute for the notification banner. */
  readonly role?: string | undefined
  /** If you set `variant` to `"success"`, or `role` to `"alert"`, JavaScript moves the keyboard focus to the notification banner when the page loads. */
  readonly disableAutoFocus?: boolean | undefined
  /** The classes that you want to add to the notification banner. */
  readonly classes?: string | undefined
  /** The HTML attributes that you want to add to the notification banner, for example, data attributes. */
  readonly attributes?: Attributes | undefined
}

export type PaginationParams = {
  /** The ID of the pagination container. */
  readonly id?: string | undefined
  /** The items within the pagination component. */
  readonly items?: readonly ({ readonly number?: string | undefined; readonly visuallyHiddenText?: string | undefined; readonly ariaLabel?: string | undefined; readonly href?: string | undefined; readonly current?: boolean | undefined; readonly ellipsis?: boolean | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined
  /** A link to the previous page, if there is a previous page. */
  readonly previous?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly labelText?: string | undefined; readonly label?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly href?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.1.0. Replaced by the `previous.href` option. */
  readonly previousUrl?: string | undefined
  /** @deprecated since 10.1.0. Replaced by the `previous.label.text` option. */
  readonly previousPage?: string | undefined
  /** A link to the next page, if there is a next page. */
  readonly next?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly labelText?: string | undefined; readonly label?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly href?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.1.0. Replaced by the `next.href` option. */
  readonly nextUrl?: string | undefined
  /** @deprecated since 10.1.0. Replaced by the `next.label.text` option. */
  readonly nextPage?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `ariaLabel` option. */
  readonly landmarkLabel?: string | undefined
  /** The accessible name for the navigation landmark that wraps the pagination. */
  readonly ariaLabel?: string | undefined
  /** The classes you want to add to the pagination `nav` parent. */
  readonly classes?: string | undefined
  /** The HTML attributes (for example, data attributes) you want to add to the pagination `nav` parent. */
  readonly attributes?: Attributes | undefined
}

export type PanelParams = {
  /** The ID of the panel. */
  readonly id?: string | undefined
  /** Heading of the panel component. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly caption?: Partial<CaptionParams> | undefined; readonly size?: "m" | "l" | "xl" | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.text` option. */
  readonly titleText: string
  /** @deprecated since 10.6.0. Replaced by the `heading.html` option. */
  readonly titleHtml?: Html | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.size` option. */
  readonly titleSize?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly titleClasses?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Classes to add to the panel. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the panel. */
  readonly attributes?: Attributes | undefined
  /** Optional variant of panel. */
  readonly variant?: "interruption" | undefined
}

export type PasswordInputParams = {
  /** The ID of the input. */
  readonly id?: string | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Optional initial value of the input. */
  readonly value?: string | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** Options for the label component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Options for the hint component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Options for the error message component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Can be used to add a prefix to the password input component. */
  readonly prefix?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** Can be used to add a suffix to the password input component. */
  readonly suffix?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | undefined
  /** Optional fixed width for the text input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | undefined
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the input. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html). */
  readonly autocomplete?: string | undefined
  /** Additional options for the wrapping element containing the password input component. */
  readonly inputWrapper?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | undefined
  /** Button text when the password is hidden. */
  readonly showPasswordText?: string | undefined
  /** Button text when the password is visible. */
  readonly hidePasswordText?: string | undefined
  /** @deprecated since 10.6.0. Replaced by `showPasswordAriaLabel`. */
  readonly showPasswordAriaLabelText?: string | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is hidden. */
  readonly showPasswordAriaLabel?: string | undefined
  /** @deprecated since 10.6.0. Replaced by `hidePasswordAriaLabel`. */
  readonly hidePasswordAriaLabelText?: string | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is visible. */
  readonly hidePasswordAriaLabel?: string | undefined
  /** Announcement made to screen reader users when their password has become visible in plain text. */
  readonly passwordShownAnnouncementText?: string | undefined
  /** Announcement made to screen reader users when their password has been obscured and is not visible. */
  readonly passwordHiddenAnnouncementText?: string | undefined
  /** Optional object allowing customisation of the toggle button. */
  readonly button?: Partial<ButtonParams> & { readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | undefined; readonly classes?: string | undefined } | undefined
}

export type RadiosParams = {
  /** The ID of the radios component. */
  readonly id?: string | undefined
  /** The fieldset used by the radios component. */
  readonly fieldset?: Partial<FieldsetParams> | undefined
  /** Can be used to add a hint to the radios component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the radios component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the radios component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInputs?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | undefined
  /** The `name` attribute for the radio items. */
  readonly name: string
  /** The radio items within the radios component. */
  readonly items: readonly ({ readonly text?: string | undefined; readonly html?: Html | undefined; readonly id?: string | undefined; readonly value?: string | undefined; readonly label?: string | Html | Partial<LabelParams> | undefined; readonly hint?: string | Html | Partial<HintParams> | undefined; readonly divider?: string | undefined; readonly checked?: boolean | undefined; readonly conditional?: { readonly html?: Html | undefined } | undefined; readonly disabled?: boolean | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[]
  /** The value for the radio which should be checked when the page loads. */
  readonly value?: string | undefined
  /** If `true`, radio inputs used by the radios component will be disabled. */
  readonly disabled?: boolean | undefined
  /** If set to `true`, small radios will be used. */
  readonly small?: boolean | undefined
  /** If set to `true`, inline radios will be used. */
  readonly inline?: boolean | undefined
  /** Classes to add to the radios container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the radios container. */
  readonly attributes?: Attributes | undefined
}

export type ScrollParams = {
  /** The `id` to add to the scroll component. */
  readonly id?: string | undefined
  /** One or more element IDs to add to the scrolling content `aria-labelledby` attribute, used to provide accessible names for screenreader users. */
  readonly labelledBy?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Optional variant of scroll. */
  readonly variant?: "reverse" | undefined
  /** Classes to add to the scroll component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the scroll component. */
  readonly attributes?: Attributes | undefined
}

export type SearchInputParams = {
  /** The ID of the input. */
  readonly id?: string | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control, for example, an email input control. */
  readonly type?: string | undefined
  /** Optional value for [the `inputmode` attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string | undefined
  /** Optional initial value of the input. */
  readonly value?: string | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the search input component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to a search input component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the search input component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Can be used to add a prefix to the search input component. */
  readonly prefix?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** Can be used to add a suffix to the search input component. */
  readonly suffix?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** If set to `true`, use a monospace font for codes or sequences. */
  readonly code?: boolean | undefined
  /** Optional fixed width for the search input component – `2`, `3`, `4`, `5`, `10`, `20` or `30`. */
  readonly width?: number | string | undefined
  /** If set to `true`, larger input size will be used. */
  readonly large?: boolean | undefined
  /** Additional options for the form group containing the search input component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the input. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. */
  readonly autocomplete?: string | undefined
  /** Attribute to provide placeholder text for the search input. */
  readonly placeholder?: string | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the search input. */
  readonly spellcheck?: boolean | undefined
  /** Optional field to enable or disable autocapitalisation of user input. */
  readonly autocapitalize?: string | undefined
  /** Additional options for the wrapping element containing the search input component. */
  readonly inputWrapper?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | undefined
  /** Optional object allowing customisation of the search button. */
  readonly button?: Partial<ButtonParams> & { readonly variant?: "brand" | "login" | "reverse" | "secondary" | "secondary-solid" | "warning" | undefined; readonly classes?: string | undefined; readonly ariaLabel?: string | undefined; readonly icon?: { readonly name?: string | undefined; readonly html?: Html | undefined; readonly placement?: string | undefined } | undefined } | undefined
}

export type SelectParams = {
  /** ID for the select. */
  readonly id?: string | undefined
  /** The `name` attribute for the select. */
  readonly name: string
  /** The items within the select component. */
  readonly items: readonly ({ readonly value?: string | undefined; readonly text?: string | undefined; readonly divider?: boolean | undefined; readonly selected?: boolean | undefined; readonly disabled?: boolean | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[]
  /** The value for the option which should be selected. */
  readonly value?: string | undefined
  /** If `true`, select will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the select component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to the select component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the select component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the select component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the select. */
  readonly classes?: string | undefined
  /** If any of `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the select and inserted content. */
  readonly inputWrapper?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** HTML attributes (for example data attributes) to add to the select. */
  readonly attributes?: Attributes | undefined
}

export type SkipLinkParams = {
  /** The ID of the skip link. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** The skip link `href` attribute. */
  readonly href?: string | undefined
  /** Classes to add to the skip link. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the skip link. */
  readonly attributes?: Attributes | undefined
}

export type SummaryListParams = {
  /** The ID of the summary list. */
  readonly id?: string | undefined
  /** If set to `false`, remove separating borders from all rows. */
  readonly border?: boolean | undefined
  /** If set to `false`, remove separating border from the last row. */
  readonly lastRowBorder?: boolean | undefined
  /** The rows within the summary list component. */
  readonly rows: readonly ({ readonly id?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly border?: boolean | undefined; readonly key?: { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly width?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined; readonly value?: { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly width?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined; readonly actions?: { readonly items?: readonly ({ readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly name?: string | undefined; readonly type?: string | undefined; readonly value?: string | undefined; readonly href?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined; readonly width?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined } | false | null | undefined)[]
  /** HTML to use within the summary list. */
  readonly html?: Html | undefined
  /** Can be used to wrap a card around the summary list component. */
  readonly card?: Partial<CardParams> | undefined
  /** Classes to add to the container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the container. */
  readonly attributes?: Attributes | undefined
}

export type TablesParams = {
  /** The ID of the table. */
  readonly id?: string | undefined
  /** If set to `false`, remove separating borders from all rows. */
  readonly border?: boolean | undefined
  /** If set to `false`, remove separating border from the last row. */
  readonly lastRowBorder?: boolean | undefined
  /** Array of table rows and cells. */
  readonly rows: readonly ({ readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly header?: string | undefined; readonly href?: string | undefined; readonly format?: string | undefined; readonly sortValue?: string | undefined; readonly colspan?: number | string | undefined; readonly rowspan?: number | string | undefined; readonly align?: string | undefined; readonly width?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[]
  /** Array of table head cells. */
  readonly head?: readonly ({ readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly href?: string | undefined; readonly format?: string | undefined; readonly colspan?: number | string | undefined; readonly rowspan?: number | string | undefined; readonly align?: string | undefined; readonly width?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly sort?: string | undefined; readonly sortNext?: string | undefined } | false | null | undefined)[] | undefined
  /** Table caption. */
  readonly caption?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly caption?: string | Html | Partial<CaptionParams> | undefined; readonly size?: "s" | "m" | "l" | "xl" | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined
  /** @deprecated since 10.6.0. Replaced by the `caption.classes` option. */
  readonly captionClasses?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `caption.size` option. */
  readonly captionSize?: string | undefined
  /** If set to `true`, first cell in table row will be a `th` instead of a `td`. */
  readonly firstCellIsHeader?: boolean | undefined
  /** If set to `true`, vertical padding will be reduced for table cells. */
  readonly compact?: boolean | undefined
  /** If set to `true`, responsive table classes will be applied. */
  readonly responsive?: boolean | undefined
  /** If set to `true`, wrap a scrolling container around the table component. */
  readonly scroll?: boolean | undefined
  /** If set to `true`, striped background colours will be applied to table rows. */
  readonly striped?: boolean | undefined
  /** Optional variant of table. */
  readonly variant?: "reverse" | undefined
  /** Can be used to wrap a card around the table component. */
  readonly card?: Partial<CardParams> | undefined
  /** @deprecated since 10.3.0. Replaced by the `card` option. */
  readonly panel?: boolean | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.classes` option. */
  readonly panelClasses?: string | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.heading.text` option. */
  readonly heading?: string | undefined
  /** @deprecated since 10.3.0. Replaced by the `card.heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** Classes to add to the table container. */
  readonly classes?: string | undefined
  /** @deprecated since 10.3.0. Replaced by the `classes` option. */
  readonly tableClasses?: string | undefined
  /** HTML attributes (for example data attributes) to add to the table container. */
  readonly attributes?: Attributes | undefined
  /** Text for columns in ascending sort order, used to populate the `%{direction}` placeholder in `sortAnnouncementText`. */
  readonly ascendingText?: string | undefined
  /** Text for columns in descending sort order, used to populate the `%{direction}` placeholder in `sortAnnouncementText`. */
  readonly descendingText?: string | undefined
  /** Announcement made to screen reader users when a table column has been sorted. */
  readonly sortAnnouncementText?: string | undefined
}

export type TabsParams = {
  /** The ID of the tabs component. */
  readonly id?: string | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | undefined
  /** @deprecated since 10.6.0. Replaced by the `visuallyHiddenText` option. */
  readonly title?: string | undefined
  /** Visually hidden heading for the tabs contents list items. */
  readonly visuallyHiddenText?: string | undefined
  /** Array of tab items. */
  readonly items: readonly ({ readonly id?: string | undefined; readonly label?: string | undefined; readonly attributes?: Attributes | undefined; readonly panel?: { readonly text?: string | undefined; readonly html?: Html | undefined; readonly attributes?: Attributes | undefined } | undefined } | false | null | undefined)[]
  /** Classes to add to the tabs component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the tabs components. */
  readonly attributes?: Attributes | undefined
}

export type TagParams = {
  /** The ID of the tag. */
  readonly id?: string | undefined
  /** If `html` is set, this is not required. */
  readonly text?: string | undefined
  /** If `text` is set, this is not required. */
  readonly html?: Html | undefined
  /** Classes to add to the tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the tag. */
  readonly attributes?: Attributes | undefined
  /** Optional colour modifier for the tag – `"white"`, `"grey"`, `"green"`, `"aqua-green"`, `"blue"`, `"purple"`, `"pink"`, `"red"`, `"orange"` or `"yellow"`. */
  readonly colour?: "white" | "grey" | "green" | "aqua-green" | "blue" | "purple" | "pink" | "red" | "orange" | "yellow" | undefined
  /** If set to `false`, remove border from the tag. */
  readonly border?: boolean | undefined
}

export type TaskListParams = {
  /** The ID of the task list. */
  readonly id?: string | undefined
  /** Classes to add to the `ul` container for the task list. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the `ul` container for the task list. */
  readonly attributes?: Attributes | undefined
  /** Optional prefix. */
  readonly idPrefix?: string | undefined
  /** The items for each task within the task list component. */
  readonly items: readonly ({ readonly title?: Partial<HeadingParams> | undefined; readonly heading?: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | undefined; readonly hint?: string | Html | { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly status?: string | Html | { readonly tag?: Partial<TagParams> | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly classes?: string | undefined } | undefined; readonly href?: string | undefined; readonly classes?: string | undefined } | false | null | undefined)[]
}

export type TextareaParams = {
  /** The ID of the textarea. */
  readonly id?: string | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional field to enable or disable the `spellcheck` attribute on the textarea. */
  readonly spellcheck?: boolean | undefined
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | undefined
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the textarea component. */
  readonly label: string | Html | Partial<LabelParams>
  /** Can be used to add a hint to the textarea component. */
  readonly hint?: string | Html | Partial<HintParams> | undefined
  /** Can be used to add an error message to the textarea component. */
  readonly errorMessage?: string | Html | Partial<ErrorMessageParams> | undefined
  /** Additional options for the form group containing the textarea component. */
  readonly formGroup?: { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined; readonly beforeInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined; readonly afterInput?: { readonly text?: string | undefined; readonly html?: Html | undefined } | undefined } | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"street-address"`. */
  readonly autocomplete?: string | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | undefined
}

export type WarningCalloutParams = {
  /** The ID of the warning callout. */
  readonly id?: string | undefined
  /** Heading to be used on the warning callout. */
  readonly heading: string | Html | Partial<HeadingParams> & { readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly level?: number | string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
  /** @deprecated since 10.6.0. Replaced by the `heading.level` option. */
  readonly headingLevel?: number | string | undefined
  /** @deprecated since 10.6.0. Replaced by the `heading.classes` option. */
  readonly headingClasses?: string | undefined
  /** Text content to be used within the warning callout. */
  readonly text?: string | undefined
  /** HTML content to be used within the warning callout. */
  readonly html?: Html | undefined
  /** Can be used to add actions to the warning callout. */
  readonly actions?: { readonly items?: readonly ({ readonly id?: string | undefined; readonly text?: string | undefined; readonly html?: Html | undefined; readonly visuallyHiddenText?: string | undefined; readonly name?: string | undefined; readonly type?: string | undefined; readonly value?: string | undefined; readonly href?: string | undefined; readonly classes?: string | undefined; readonly attributes?: Attributes | undefined } | false | null | undefined)[] | undefined; readonly classes?: string | undefined } | undefined
  /** Classes to add to the warning callout. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the warning callout. */
  readonly attributes?: Attributes | undefined
  /** A visually hidden prefix used before the heading. */
  readonly visuallyHiddenText?: string | undefined
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
